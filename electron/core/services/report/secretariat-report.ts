import { listRoundDecisions } from '#db/round-decisions.ts'
import type { HandIn } from '#shared/domain/hand-in.ts'
import { type CentreId, type ExpertId, headOf, type Round } from '#shared/domain/round.ts'
import { pledgeText } from '#shared/rounds/pledge-text.ts'
import { failWith } from '../../core-failure.ts'
import type { Form } from '../../forms/form.ts'
import { archiveListForm } from '../../forms/kinds/archive-list.ts'
import { blankScoreSheetForm } from '../../forms/kinds/blank-score-sheet.ts'
import { dataConfirmationForm } from '../../forms/kinds/data-confirmation.ts'
import { formalCheckForm } from '../../forms/kinds/formal-check.ts'
import { gradeProposalForm } from '../../forms/kinds/grade-proposal.ts'
import { opinionAdoptionForm } from '../../forms/kinds/opinion-adoption.ts'
import { pledgeForm } from '../../forms/kinds/pledge.ts'
import { rankingForm } from '../../forms/kinds/ranking.ts'
import { rectificationNoticeForm } from '../../forms/kinds/rectification-notice.ts'
import { recusalDeclarationForm } from '../../forms/kinds/recusal-declaration.ts'
import { signInSheetForm } from '../../forms/kinds/sign-in-sheet.ts'
import type { Job } from '../../job.ts'
import { archiveListData } from '../../round-reports/archive-list.ts'
import { blankScoreSheetData } from '../../round-reports/blank-score-sheet.ts'
import { dataConfirmationData } from '../../round-reports/data-confirmation.ts'
import { formalCheckData } from '../../round-reports/formal-check.ts'
import { gradeProposalData } from '../../round-reports/grade-proposal.ts'
import { opinionAdoptionData } from '../../round-reports/opinion-adoption.ts'
import { pledgeData } from '../../round-reports/pledge.ts'
import { rankingData, type ScoredRanking } from '../../round-reports/ranking.ts'
import { mustRectify, rectificationNoticeData } from '../../round-reports/rectification-notice.ts'
import { recusalDeclarationData } from '../../round-reports/recusal-declaration.ts'
import { signInSheetData } from '../../round-reports/sign-in-sheet.ts'
import type { Store } from '../../store/open-store.ts'
import { resultThatCounts } from '../result/counted-result.ts'
import { rankingOf, schemeOfRound } from '../result/round-ranking.ts'
import { subjectOf } from '../review/subject.ts'
import type { AskedReport, MadeReport } from './made-report.ts'
import { type OpenedResult, openResult, paperInHand } from './panel-paper.ts'
import { duePanelForm, opened } from './panel-report.ts'

/** A form that the secretariat makes about its round, or about one centre of it. */
export async function secretariatReport(
  store: Store,
  round: Round,
  asked: AskedReport,
  job: Job,
): Promise<MadeReport> {
  const { centre } = asked
  return centre === null
    ? { form: await roundForm(store, round, asked, job) }
    : centreReport(store, round, centre, asked, job)
}

async function roundForm(
  store: Store,
  round: Round,
  { kind, expert, language }: AskedReport,
  job: Job,
): Promise<Form> {
  switch (kind) {
    case 'sign-in-sheet': {
      const people = round.experts.map(({ id, ...rest }) => ({ ...rest, expert: id }))
      const chairs = new Set(round.panels.flatMap(({ chair }) => (chair === null ? [] : [chair])))
      const meeting = { round: headOf(round), about: [], visits: [], people, chairs }
      return signInSheetForm(signInSheetData(meeting, language), language)
    }
    case 'pledge': {
      const { name, organisation, identity, id } = expertOf(round, expert)
      const handIn = await newestOf(store, round, id)
      return pledgeForm(
        pledgeData(
          {
            round: headOf(round),
            expert: { name, organisation, fingerprint: identity?.fingerprint ?? null },
            text: pledgeText(),
            signed: handIn?.pledge ?? null,
          },
          language,
        ),
        language,
      )
    }
    case 'recusal-declaration':
      return declarationForm(store, round, expert, language)
    case 'ranking':
      return rankingForm(rankingData(await scoredRanking(store, round, job), null, language), language)
    case 'grade-proposal':
      return gradeProposalForm(
        gradeProposalData(await scoredRanking(store, round, job), null, language),
        language,
      )
    case 'archive-list':
      return archiveListForm(archiveListData(await rankingOf(store, round.id, job), language), language)
    default:
      return failWith('report-not-yours', { subject: kind })
  }
}

async function centreReport(
  store: Store,
  round: Round,
  id: CentreId,
  asked: AskedReport,
  job: Job,
): Promise<MadeReport> {
  const { kind, expert, language } = asked
  const scheme = schemeOfRound(store, round)
  const centre = round.centres.find((each) => each.id === id) ?? failWith('centre-closed', { subject: id })
  switch (kind) {
    case 'formal-check': {
      const { application } = centre
      if (application === null) return failWith('report-not-due', { subject: id })
      const found = subjectOf(store, application).application
      return { form: formalCheckForm(formalCheckData(headOf(round), centre, found, language), language) }
    }
    case 'opinion-adoption':
      return { form: opinionAdoptionForm(opinionAdoptionData(headOf(round), centre, language), language) }
    case 'blank-score-sheet': {
      if (scheme === null || round.scheme === null) return failWith('report-not-due', { subject: id })
      const { name, id: own } = expertOf(round, expert)
      const seat = round.panels.flatMap(({ seats }) => seats).find((each) => each.expert === own)
      const { hash: schemeHash } = round.scheme
      const blank = {
        round: headOf(round),
        scheme,
        schemeHash,
        centre,
        expert: name,
        scope: seat?.scope ?? null,
      }
      return { form: blankScoreSheetForm(blankScoreSheetData(blank, language), language) }
    }
    case 'score-sheet': {
      const found = await resultOf(store, round, id)
      const own = found?.states.find(({ seat }) => seat.expert === expert)?.counts ?? null
      if (scheme === null || own === null) return failWith('report-not-due', { subject: id })
      const { sheet, sheetHash } = own
      return {
        scheme,
        sheet: { ...sheet, sealed: { sheetHash, sealedAt: sheet.sealedAt }, sample: false },
        drill: round.drill,
      }
    }
    case 'data-confirmation': {
      const found = (await resultOf(store, round, id)) ?? failWith('result-not-found', { subject: id })
      const decisions = listRoundDecisions(store.database, round.id)
      return {
        form: dataConfirmationForm(dataConfirmationData(opened(found.paper), decisions, language), language),
      }
    }
    case 'rectification-notice':
      return { form: await noticeForm(store, round, id, asked, job) }
    default: {
      const paper = (await resultOf(store, round, id))?.paper ?? paperInHand(store, round.id, id)
      return { form: duePanelForm(kind, paper, expert, language) }
    }
  }
}

async function noticeForm(
  store: Store,
  round: Round,
  id: CentreId,
  { language }: AskedReport,
  job: Job,
): Promise<Form> {
  const { scheme, ranking, results } = await scoredRanking(store, round, job)
  const ranked = ranking.find(({ centre }) => centre === id)
  const held = results.find(({ centre }) => centre === id)
  if (ranked === undefined || held === undefined) return failWith('result-not-found', { subject: id })
  if (!mustRectify(ranked)) return failWith('report-not-due', { subject: id, reason: 'not-failed' })
  return rectificationNoticeForm(rectificationNoticeData(held.result, scheme, ranked, language), language)
}

async function declarationForm(
  store: Store,
  round: Round,
  asked: ExpertId | null,
  language: AskedReport['language'],
): Promise<Form> {
  const { id, name, organisation } = expertOf(round, asked)
  const own = round.panels.filter(({ seats }) => seats.some(({ expert }) => expert === id))
  const centres = []
  for (const centre of round.centres.filter((each) => own.some((panel) => panel.centres.includes(each.id)))) {
    const found = await resultOf(store, round, centre.id)
    centres.push({
      centre,
      declarations: found?.states.find(({ seat }) => seat.expert === id)?.declarations ?? [],
      recusedBecause:
        round.recusals.find((recusal) => recusal.expert === id && recusal.centre === centre.id)?.reason ??
        null,
    })
  }
  const source = { round: headOf(round), expert: { name, organisation }, centres }
  return recusalDeclarationForm(recusalDeclarationData(source, language), language)
}

/** What an expert handed in last, as it lies in the results that came back. */
async function newestOf(store: Store, round: Round, expert: ExpertId): Promise<HandIn | null> {
  const own = round.panels.filter(({ seats }) => seats.some((seat) => seat.expert === expert))
  for (const centre of own.flatMap(({ centres }) => centres)) {
    const found = await resultOf(store, round, centre)
    const handIn = found?.states.find(({ seat }) => seat.expert === expert)?.newest?.handIn
    if (handIn !== undefined) return handIn
  }
  return null
}

function expertOf({ experts }: Round, id: ExpertId | null) {
  return experts.find((expert) => expert.id === id) ?? failWith('expert-not-found', { subject: id ?? '' })
}

/** The result of a centre that counts, opened; null while none has come. */
async function resultOf(store: Store, round: Round, id: CentreId): Promise<OpenedResult | null> {
  const decisions = listRoundDecisions(store.database, round.id)
  const found = resultThatCounts(store, round.id, id, decisions)
  return found === null ? null : openResult(store, round, schemeOfRound(store, round), found)
}

async function scoredRanking(store: Store, round: Round, job: Job): Promise<ScoredRanking> {
  const { scheme, ...found } = await rankingOf(store, round.id, job)
  return scheme === null ? failWith('report-not-due', { subject: round.name }) : { ...found, scheme }
}
