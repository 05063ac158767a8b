import type { ScoreSheetPaper } from '../../reports/score-sheet-paper.ts'
import { heading, note, plainHeading } from '../blocks.ts'
import type { Block, Form } from '../form.ts'
import type { FormKindId } from '../form-kinds.ts'
import { sayIn } from './form-head.ts'

const kind: FormKindId = 'score-sheet'

/**
 * The filled-in 个人评分表 for Word and Excel, from the same contents as its PDF: `scoreSheetPaper` builds them,
 * and `scoreSheetPdf` sets the PDF with a template of its own.
 */
export function scoreSheetForm(paper: ScoreSheetPaper): Form {
  const { words, language } = paper
  const say = sayIn(language)
  const marks = [paper.reference, paper.sample, paper.draft].filter((part) => part !== '')
  return {
    kind,
    title: paper.title,
    ...(marks.length === 0 ? {} : { subtitle: marks.join('　') }),
    ...(paper.draft === '' ? {} : { mark: paper.draft }),
    code: paper.code,
    ...(paper.date === '' ? {} : { date: paper.date }),
    language,
    paper: 'a4-landscape',
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...paper.facts.map(([label = '', value = '']) => ({ label, value, wide: true }) as const),
          { label: words.total, value: `${paper.total}（${paper.totalExact}）` },
          { label: words.grade, value: paper.grade },
          { label: words.cappedGrade, value: paper.cappedGrade },
          { label: words.caps, value: paper.caps.length === 0 ? words.none : paper.caps.join('；') },
        ],
      },
      note(paper.rounding),
      ...paper.dimensions.flatMap(({ name, points, weight, indicators }): readonly Block[] => [
        heading(1, `${name}　${points} / ${weight}`),
        {
          kind: 'table',
          columns: [
            { title: words.code, share: 10, align: 'center' },
            { title: words.indicator, share: 40 },
            { title: words.weight, share: 14, kind: 'number' },
            { title: words.claimed, share: 20, kind: 'number' },
            { title: words.verified, share: 20, kind: 'number' },
            { title: words.points, share: 14, kind: 'number' },
          ],
          rows: indicators.map((i) => [i.code, i.name, i.weight, i.claimed, i.verified, i.points]),
        },
      ]),
      ...listed(words.judgements, paper.judgements.length, {
        kind: 'table',
        columns: [
          { title: words.indicator, share: 30 },
          { title: words.level, share: 10, align: 'center' },
          { title: words.value, share: 10, kind: 'number' },
          { title: words.note, share: 60 },
          { title: words.pointers, share: 34 },
        ],
        rows: paper.judgements.map((j) => [j.name, j.level, j.value, j.note, j.pointers.join('\n')]),
      }),
      ...listed(words.checks, paper.checks.length, {
        kind: 'table',
        columns: [
          { title: words.item, share: 50 },
          { title: words.answer, share: 16, align: 'center' },
          { title: words.note, share: 44 },
          { title: words.pointers, share: 34 },
        ],
        rows: paper.checks.map((c) => [c.name, c.answer, c.note, c.pointers.join('\n')]),
      }),
      ...listed(words.changes, paper.changes.length, {
        kind: 'table',
        columns: [
          { title: words.item, share: 40 },
          { title: words.claimed, share: 18, kind: 'number' },
          { title: words.verified, share: 22, kind: 'number' },
          { title: words.state, share: 14, align: 'center' },
          { title: words.reason, share: 14, align: 'center' },
          { title: words.note, share: 36 },
          { title: words.pointers, share: 26 },
        ],
        rows: paper.changes.map((c) => [
          c.item,
          c.claimed,
          c.verified,
          c.state,
          c.reason,
          c.note,
          c.pointers.join('\n'),
        ]),
      }),
      ...listed(words.vetoes, paper.vetoes.length, {
        kind: 'table',
        columns: [
          { title: say('事项', 'Veto'), share: 30 },
          { title: words.note, share: 60 },
          { title: words.pointers, share: 34 },
        ],
        rows: paper.vetoes.map((v) => [v.name, v.note, v.pointers.join('\n')]),
      }),
      ...(paper.notApplicable.length === 0
        ? []
        : [plainHeading(1, words.notApplicable), note(paper.notApplicable.join('\n'))]),
      { kind: 'signatures', lines: [{ role: say('专家', 'Expert') }] },
      ...(paper.sheetHash === '' ? [] : [note(`${words.sheetHash}：${paper.sheetHash}\n${words.checkHint}`)]),
    ],
  }
}

/** A table under its heading; neither where there is nothing to list. */
function listed(title: string, entries: number, table: Block): readonly Block[] {
  return entries === 0 ? [] : [plainHeading(1, title), table]
}
