import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashJson } from '#electron/core/digest.ts'
import { sheetCode } from '#electron/core/reports/score-sheet-paper.ts'
import { createTypesetter } from '#electron/core/reports/typeset.ts'
import { panelResultReports } from '#electron/core/round-reports/result-reports.ts'
import type { CallInput } from '#shared/contract/index.ts'
import type { PanelCentre } from '#shared/contract/panel.ts'
import { type Rational, toFixed, toFraction } from '#shared/domain/exact.ts'
import { gradeNames } from '#shared/domain/names.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'
import { panelResultSchema } from '#shared/domain/panel-result.ts'
import { expertIdSchema } from '#shared/domain/round.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { panelMatrix } from '#shared/scoring/panel/panel-matrix.ts'
import { bare, formRows, formText } from '#test/support/form-reader.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import {
  centreId,
  handInTo,
  openWork,
  type RoundPerson,
  sealDrill,
  sendOutRound,
  type TestRound,
} from '#test/support/panel-round.ts'
import { settlePanel } from '#test/support/settle-panel.ts'
import type { TestCore } from '#test/support/store-maker.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'

type Asked = Omit<CallInput<'round-report.write'>, 'file' | 'round' | 'language'>

const slow = { timeout: 240_000 }
const scheme = referenceOperationScheme()
const [Z001, Z002] = [centreId('Z001'), centreId('Z002')]
const E02 = expertIdSchema.parse('E02')
const dissent = '本人认为其中试平台尚不具备对外服务条件。'
const points = (value: Rational) => toFixed(toFraction(value), 2)

describe('the forms of a round', () => {
  const whenDone = afterSuite()
  let round: TestRound
  let chair: RoundPerson
  let recused: RoundPerson
  let signed: PanelResult
  let resultFile = ''
  let written = 0

  async function write(core: TestCore, asked: Asked, language: 'zh' | 'en' = 'zh') {
    written += 1
    const path = join(round.folder, `form-${written}.${asked.format}`)
    const about = await core.call('round-report.write', {
      ...asked,
      round: round.id,
      language,
      file: core.file(path),
    })
    return { path, about }
  }

  const kindsFor = async (core: TestCore, centre: typeof Z001 | null) =>
    (await core.call('round-report.kinds', { round: round.id, centre })).map(({ kind }) => kind)

  beforeAll(async () => {
    round = await sendOutRound((given) => given, { whenDone })
    const [first, second, , , last] = round.experts
    if (first === undefined || second === undefined || last === undefined) throw new Error('no panel')
    ;[chair, recused] = [first, last]
    for (const person of round.experts) {
      await openWork(round, person)
      await sealDrill(person)
    }
    const where = { round: round.id, panel: round.panel, centre: Z001 }
    await second.core.call('assignment.save-dissent', { ...where, dissent })
    for (const person of round.experts) await handInTo(chair, round, person)
    for (const centre of [Z001, Z002]) {
      await settlePanel(round, chair, centre)
      const given = opinion(centre === Z001 ? 5 : 4, 'pass')
      await chair.core.call('panel.save-opinion', { round: round.id, centre, opinion: given })
    }
    resultFile = join(round.folder, 'result.zip')
    await chair.core.call('panel.sign', { round: round.id, centre: Z001, file: chair.core.file(resultFile) })
    const { secretariat } = round
    await secretariat.call('round-result.import', { files: [secretariat.file(resultFile)] })
    const { results } = await secretariat.call('round-result.ranking', { round: round.id })
    signed = panelResultSchema.parse(results[0]?.result)
  }, slow.timeout)

  const centreOf = (centre: typeof Z001): Promise<PanelCentre> =>
    chair.core.call('panel.centre', { round: round.id, centre })

  it('are offered to each person as far as they are his', slow, async () => {
    expect(await kindsFor(recused.core, Z001)).toEqual(['blank-score-sheet', 'score-sheet'])
    expect(await kindsFor(recused.core, null)).toEqual(['pledge', 'recusal-declaration'])
    expect(await kindsFor(chair.core, Z001)).toContain('panel-opinion')
    expect(await kindsFor(chair.core, Z001)).not.toContain('data-confirmation')
    expect(await kindsFor(round.secretariat, null)).toEqual([
      'sign-in-sheet',
      'pledge',
      'recusal-declaration',
      'ranking',
      'grade-proposal',
      'archive-list',
    ])
    const refused = (core: TestCore, asked: Asked) =>
      core.refusal('round-report.write', {
        ...asked,
        round: round.id,
        language: 'zh',
        file: core.file(join(round.folder, 'refused')),
      })
    const opinionOf = { kind: 'panel-opinion', centre: Z001, expert: null, format: 'pdf' } as const
    expect(await refused(recused.core, opinionOf)).toBe('report-not-yours')
    expect(await refused(chair.core, { ...opinionOf, kind: 'ranking', centre: null })).toBe(
      'report-not-yours',
    )
    expect(await refused(chair.core, { ...opinionOf, format: 'xlsx' })).toBe('invalid-input')
    expect(await refused(round.secretariat, { ...opinionOf, kind: 'dissent' })).toBe('expert-not-found')
    expect(await refused(round.secretariat, { ...opinionOf, kind: 'rectification-notice' })).toBe(
      signed.grade?.report.cappedGrade === 'fail' ? 'accepted' : 'report-not-due',
    )
  })

  it('say nothing of a centre to an expert who is recused from it', slow, async () => {
    const { centre } = (await centreOf(Z002)).centre
    expect(await recused.core.refusal('round-report.kinds', { round: round.id, centre: Z002 })).toBe(
      'centre-closed',
    )
    for (const kind of ['pledge', 'recusal-declaration'] as const) {
      const { path } = await write(recused.core, { kind, centre: null, expert: null, format: 'docx' })
      expect(await formText(path)).not.toContain(bare(centre.name))
    }
    const { path } = await write(chair.core, {
      kind: 'sign-in-sheet',
      centre: Z002,
      expert: null,
      format: 'xlsx',
    })
    expect(await formText(path)).not.toContain('专家戊')
    const count = await write(chair.core, { kind: 'vote-count', centre: Z002, expert: null, format: 'xlsx' })
    const rows = await formRows(count.path)
    expect(rows.find((cells) => cells[0] === '1')?.slice(2, 9)).toEqual(['4', '4', '4', '0', '4', '0', '0'])
  })

  it(
    'of an expert hold his own signed pledge and sheet, under the code of what he signed',
    slow,
    async () => {
      const pledge = await write(recused.core, { kind: 'pledge', centre: null, expert: null, format: 'pdf' })
      expect(pledge.about).toMatchObject({ signed: true, cellsWritten: null, cellsStored: null })
      expect(await formText(pledge.path)).toContain('严格保密')
      const sheet = await write(recused.core, {
        kind: 'score-sheet',
        centre: Z001,
        expert: null,
        format: 'pdf',
      })
      const own = signed.handIns.find(({ expert, counts }) => expert === 'E05' && counts !== null)?.counts
      if (own == null) throw new Error('no sheet')
      expect(sheet.about.code).toBe(sheetCode(own))
      expect(await formText(sheet.path)).toContain('演练')
      const theirs = await write(round.secretariat, {
        kind: 'score-sheet',
        centre: Z001,
        expert: expertIdSchema.parse('E05'),
        format: 'pdf',
      })
      expect(await readFile(theirs.path)).toEqual(await readFile(sheet.path))
      const asBook = await write(recused.core, {
        kind: 'score-sheet',
        centre: Z001,
        expert: null,
        format: 'xlsx',
      })
      expect(asBook.about.cellsStored).toBe(asBook.about.cellsWritten)
    },
  )

  it(
    'give the summary as the panel signed it: every number of the sheets and of the panel',
    slow,
    async () => {
      const { grade } = signed
      if (grade === null) throw new Error('no grade')
      const { path, about } = await write(chair.core, {
        kind: 'score-summary',
        centre: Z001,
        expert: null,
        format: 'xlsx',
      })
      expect(about).toMatchObject({ signed: true, code: sheetCode(hashJson(signed)) })
      expect(about.cellsWritten).toBeGreaterThan(300)
      expect(about.cellsStored).toBe(about.cellsWritten)
      const rows = await formRows(path)
      for (const dimension of grade.report.dimensions)
        for (const indicator of dimension.indicators) {
          const line = rows.find(([code]) => code === indicator.code)
          const judged = grade.judgements.filter((each) => each.indicator === indicator.code)
          const own =
            judged.length === 0
              ? grade.sheets.map(() => points(indicator.points))
              : judged.map(({ share }) =>
                  toFixed(toFraction(share).mul(toFraction(indicator.effectiveWeight)), 2),
                )
          const away = indicator.state === 'not-applicable'
          expect(line?.slice(3, 9)).toEqual(
            away ? grade.sheets.map(() => '不适用').concat('不适用') : [...own, points(indicator.points)],
          )
        }
      const total = rows.find(([title]) => title === '总分')
      expect(total?.slice(1, 8)).toEqual([
        '100.00',
        ...grade.sheets.map((sheet) => (sheet.total === null ? '—' : points(sheet.total))),
        points(grade.report.total),
      ])
      const text = await formText(path)
      expect(text).toContain(gradeNames[grade.report.cappedGrade].zh)
      expect(text).toContain('参考，非官方')
    },
  )

  it('have subtotals that add up to each total, exactly before they are rounded', slow, async () => {
    const { path } = await write(chair.core, {
      kind: 'score-summary',
      centre: Z001,
      expert: null,
      format: 'xlsx',
    })
    const rows = await formRows(path)
    const subtotals = rows.filter((cells) => cells[0]?.endsWith('小计'))
    const total = rows.find(([title]) => title === '总分') ?? []
    expect(subtotals).toHaveLength(2)
    for (const at of [2, 3, 4, 5, 6, 7]) {
      const sum = subtotals.reduce((sofar, cells) => sofar + Number(cells[at]), 0)
      expect(Math.abs(sum - Number(total[at]))).toBeLessThan(0.011)
    }
  })

  it('give the matrix as a spreadsheet whose values are those of the screen', slow, async () => {
    const { claims, sheets, decisions, round: head } = await centreOf(Z001)
    const { period, rules } = head
    const matrix = panelMatrix(scheme, { period, claims, sheets, decisions, rules })
    const { path, about } = await write(chair.core, {
      kind: 'score-matrix',
      centre: Z001,
      expert: null,
      format: 'xlsx',
    })
    expect(about.cellsStored).toBe(about.cellsWritten)
    const rows = await formRows(path)
    expect(matrix.rows.length).toBe(28)
    for (const { indicator, weight, cells, median, spread } of matrix.rows)
      expect(rows.find(([code]) => code === indicator)?.slice(2, 10)).toEqual(
        [weight, ...cells.map((cell) => cell.points), median?.points ?? null, spread?.points ?? null].map(
          (value) => (value === null ? expect.any(String) : points(value)),
        ),
      )
  })

  it(
    'give the ranking as a spreadsheet, the grades apart and the centre without a result named',
    slow,
    async () => {
      const { secretariat } = round
      const { ranking } = await secretariat.call('round-result.ranking', { round: round.id })
      const { path, about } = await write(secretariat, {
        kind: 'ranking',
        centre: null,
        expert: null,
        format: 'xlsx',
      })
      expect(about).toMatchObject({ signed: false, code: '草稿，未签名' })
      expect(about.cellsStored).toBe(about.cellsWritten)
      const rows = await formRows(path)
      const [first] = ranking
      if (first?.total == null || first.scoreGrade === null || first.cappedGrade === null)
        throw new Error('no rank')
      const dimensions = signed.grade?.report.dimensions ?? []
      const line = rows.find((cells) => cells.includes(first.name)) ?? []
      expect(line.slice(0, 2)).toEqual(['1', first.name])
      expect(line).toEqual(
        expect.arrayContaining([
          ...dimensions.map((dimension) => points(dimension.points)),
          points(first.total),
          gradeNames[first.scoreGrade].zh,
          gradeNames[first.cappedGrade].zh,
        ]),
      )
      expect(rows.some((cells) => cells.includes('没有专家组结果'))).toBe(true)
    },
  )

  it(
    'say that an opinion is a draft until it is signed, and carry the code of the signed one after',
    slow,
    async () => {
      const draft = await write(chair.core, {
        kind: 'panel-opinion',
        centre: Z002,
        expert: null,
        format: 'docx',
      })
      expect(draft.about).toMatchObject({ signed: false, code: '草稿，未签名' })
      const final = await write(chair.core, {
        kind: 'panel-opinion',
        centre: Z001,
        expert: null,
        format: 'docx',
      })
      expect(final.about).toMatchObject({ signed: true, code: sheetCode(hashJson(signed)) })
      const text = await formText(final.path)
      for (const problem of signed.opinion.problems) expect(text).toContain(bare(problem))
      expect(text).toContain('到会5人，同意5人，反对0人，弃权0人')
      expect(text).toContain('保留意见（见附页）：专家乙')
      expect(text).toContain('建议评定为“合格”')
      const page = await write(chair.core, { kind: 'dissent', centre: Z001, expert: E02, format: 'pdf' })
      expect(await formText(page.path)).toContain(dissent)
    },
  )

  it('lie in the signed result as the same bytes that another machine makes from it', slow, async () => {
    const again = panelResultReports(createTypesetter(), signed, scheme)
    expect(again.map(({ path }) => path)).toEqual([
      'panel-opinion-zh.pdf',
      'score-summary-zh.pdf',
      'panel-opinion-en.pdf',
      'score-summary-en.pdf',
    ])
    const bundle = await readFile(resultFile)
    for (const { path, source } of again) {
      expect(bundle.includes(`data/reports/${path}`)).toBe(true)
      // a bundle is stored, not deflated: its bytes hold each file whole
      expect(bundle.includes(Buffer.from(source))).toBe(true)
    }
  })

  it(
    'can all be written by the secretariat in each of their formats, and come out with words in them',
    slow,
    async () => {
      const { secretariat } = round
      for (const centre of [null, Z001])
        for (const { kind, formats, experts } of await secretariat.call('round-report.kinds', {
          round: round.id,
          centre,
        })) {
          if (kind === 'rectification-notice') continue
          for (const format of formats) {
            const expert = experts.some((each) => each.expert === E02) ? E02 : null
            const { path, about } = await write(secretariat, { kind, centre, expert, format }, 'en')
            const text = await formText(path)
            expect(text.length, `${kind} ${format}`).toBeGreaterThan(100)
            expect(text, `${kind} ${format}`).not.toMatch(/undefined|null|NaN|\[object/)
            if (format === 'xlsx') expect(about.cellsStored, kind).toBe(about.cellsWritten)
            if (format === 'pdf') expect(text, `${kind} ${format}`).toContain('DRILL')
          }
        }
    },
  )

  it('name no expert to the applicant or to the public', slow, async () => {
    const { secretariat } = round
    const names = ['专家甲', '专家乙', '专家丙', '专家丁', '专家戊']
    const { path } = await write(secretariat, {
      kind: 'data-confirmation',
      centre: Z001,
      expert: null,
      format: 'docx',
    })
    const letter = await formText(path)
    expect(letter).toContain('核定数据确认书')
    for (const name of names) expect(letter).not.toContain(name)
    const [out, open] = [join(round.folder, 'round.zip'), join(round.folder, 'public.zip')]
    await secretariat.call('round-result.publish', {
      round: round.id,
      file: secretariat.file(out),
      publicFile: secretariat.file(open),
    })
    const [whole, published] = [await readFile(out), await readFile(open)]
    expect(whole.includes('data/reports/ranking-zh.pdf')).toBe(true)
    expect(whole.includes('data/reports/grade-proposal-en.pdf')).toBe(true)
    for (const name of names) expect(published.includes(name)).toBe(false)
    const audit = await secretariat.call('round-result.audit', { file: secretariat.file(out) })
    expect(audit).toMatchObject({ ok: true, panelResults: 1, findings: [] })
  })
})
