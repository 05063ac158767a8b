import type { Language } from '#shared/domain/localized-text.ts'
import type { Vote } from '#shared/domain/panel-decision.ts'
import { standingDecisions } from '#shared/scoring/panel/standing-decisions.ts'
import { voteCarried } from '#shared/scoring/panel/votes.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { CountedVote, VoteCountData } from '../forms/kinds/vote-count.ts'
import { conclusionText } from './conclusion-text.ts'
import { type PanelPaper, presentCount, takingPart } from './panel-paper.ts'
import { centreHead, reportHead } from './report-head.ts'
import { visitText } from './visit-text.ts'

/** 计票单: every vote that was taken about the centre; one line to fill in by hand where there was none. */
export function voteCountData(paper: PanelPaper, language: Language): VoteCountData {
  const say = sayIn(language)
  const { round, scheme, centre, opinion, decisions, visits, signed } = paper
  const { of, outOf } = round.rules.majority
  const vetoes = [...standingDecisions(decisions, 'veto', ({ veto }) => veto).values()]
  const marked = [...standingDecisions(decisions, 'not-applicable', ({ indicator }) => indicator).values()]
  const nameOfVeto = (code: string) => scheme?.vetoes.find((veto) => veto.code === code)?.name[language] ?? ''
  const votes = [
    ...(opinion === null || ballots(opinion.vote) === 0
      ? []
      : [countedVote(paper, conclusionText(round.kind, opinion.conclusion, language), opinion.vote)]),
    ...vetoes.flatMap(({ veto, vote }) =>
      vote === null
        ? []
        : [
            countedVote(
              paper,
              say(`一票否决建议 ${veto} ${nameOfVeto(veto)}`, `Veto proposal ${veto} ${nameOfVeto(veto)}`),
              vote,
            ),
          ],
    ),
    ...marked.flatMap(({ indicator, vote }) =>
      vote === null
        ? []
        : [
            countedVote(
              paper,
              say(`指标 ${indicator} 不适用`, `Indicator ${indicator} does not apply`),
              vote,
            ),
          ],
    ),
  ]
  return {
    ...reportHead({ round, scheme: null, signed: votes.length === 0 ? null : signed }, language),
    ...centreHead(centre),
    time: visitText(visits, language).time,
    rule: say(`到会专家 ${of}/${outOf} 以上（含）同意`, `${of}/${outOf} or more of those present in favour`),
    votes: votes.length === 0 ? [blankVote(paper)] : votes,
  }
}

/** Members who withdrew are in none of the counts. */
function countedVote(paper: PanelPaper, motion: string, vote: Vote): CountedVote {
  const present = Math.max(presentCount(paper), ballots(vote))
  return {
    motion,
    members: String(takingPart(paper).length),
    present: String(present),
    cast: String(ballots(vote)),
    invalid: '0',
    yes: String(vote.for),
    no: String(vote.against),
    abstain: String(vote.abstained),
    passed: voteCarried(paper.round.rules.majority, vote, present),
  }
}

function blankVote(paper: PanelPaper): CountedVote {
  const blank = { motion: '', present: '', cast: '', invalid: '', yes: '', no: '', abstain: '' }
  return { ...blank, members: String(takingPart(paper).length), passed: null }
}

function ballots(vote: Vote): number {
  return vote.for + vote.against + vote.abstained
}
