import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractText } from '#electron/core/text/extract-text.ts'
import { joinedText } from '#electron/core/text/extracted-text.ts'
import { writeTemplate } from '#electron/core/workbook/write-template.ts'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import { judgementSchema } from '#shared/domain/judgement.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { factVerificationSchema } from '#shared/domain/verification.ts'
import { referencePlanReviewScheme } from '#shared/schemes/reference-plan-review/scheme.ts'
import { planPackage } from '#test/support/plan-package.ts'
import { openNewStore, temporaryFolder } from '#test/support/store-maker.ts'

const scheme = referencePlanReviewScheme()

describe('a package that is a plan', () => {
  test('is imported under the plan scheme, checked against the outline', async () => {
    const core = await openNewStore()
    const { application: id } = await core.call('application.import', {
      file: core.file(await planPackage()),
    })
    const application = await core.call('application.get', { application: id })
    const schemes = await core.call('scheme.list', {})
    const used = schemes.find(({ hash }) => hash === application.schemeHash)?.scheme
    expect([application.kind, used?.id]).toEqual(['plan', scheme.id])
    const { completeness } = application.current
    expect(completeness.every(({ code }) => code.startsWith('plan/'))).toBe(true)
    expect(completeness.filter(({ state }) => state === 'present').length).toBeGreaterThan(10)
  })

  test('is reviewed alone from the first criterion to the signed sheet', async () => {
    const core = await openNewStore()
    const { application: id } = await core.call('application.import', {
      file: core.file(await planPackage()),
    })
    const { current } = await core.call('application.get', { application: id })
    const empty = await core.call('review.get', { application: id })
    expect(empty.open.map(({ code }) => code).filter((code) => code === 'level-missing')).toHaveLength(9)
    const verifications = scheme.facts.map(({ code }) =>
      factVerificationSchema.parse({
        kind: 'fact',
        fact: code,
        verified: code === 'F07' ? null : true,
        state: code === 'F07' ? 'not-applicable' : 'document-checked',
        reason: null,
        note: '',
        pointers: [],
      }),
    )
    await core.call('review.verify-many', { application: id, verifications })
    for (const { code } of indicatorsOf(scheme)) {
      const judgement = judgementSchema.parse({
        indicator: code,
        level: 'B',
        value: '0.82',
        noMaterial: false,
        note: '需求明确，数据有出处，与现有平台分工说得清楚。',
        pointers: [{ document: current.files[0]?.sha256, place: { kind: 'whole' } }],
      })
      await core.call('review.judge', { application: id, judgement })
    }
    const sealed = await core.call('review.submit', { application: id })
    expect([sealed.state, sealed.open, sealed.report?.total]).toEqual(['sealed', [], '82'])
    expect(outcomeName(scheme.kind, sealed.report?.cappedGrade ?? 'fail').zh).toBe('建议建设')
    const pdf = join(await temporaryFolder(), 'sheet.pdf')
    await core.call('report.write-score-sheet', { application: id, language: 'zh', file: core.file(pdf) })
    const printed = joinedText(await extractText({ path: pdf, mediaType: 'application/pdf' })).replace(
      /\s/g,
      '',
    )
    for (const text of [
      '建设方案评审',
      '82.00',
      '建议建设',
      '事实核查',
      'F06由盟市政府或自治区有关部门正式提出是',
    ])
      expect(printed).toContain(text)
  })

  test('may come with the workbook of its scheme, which says who applies and answers the facts', async () => {
    const core = await openNewStore()
    const folder = await planPackage()
    const period = reviewPeriodSchema.parse({ from: '2023', to: '2025' })
    const centre = {
      name: '内蒙古自治区光伏材料技术创新中心',
      leadUnit: '示例硅材料有限公司',
      creditCode: null,
      field: '新材料',
      formationMode: 'leading-enterprise',
      approvedOn: null,
    } as const
    const facts = scheme.facts.map(({ code }) => ({ fact: code, yes: true, cell: null, evidence: null }))
    await writeTemplate(scheme, period, join(folder, '事实填报表.xlsx'), {
      centre,
      claims: { figures: [], rows: [], facts },
    })
    const { application: id } = await core.call('application.import', { file: core.file(folder) })
    const application = await core.call('application.get', { application: id })
    expect([application.kind, application.centre.name, application.centre.leadUnit]).toEqual([
      'plan',
      centre.name,
      centre.leadUnit,
    ])
    expect(application.current.claims.facts.map(({ yes }) => yes)).toEqual(scheme.facts.map(() => true))
  })
})
