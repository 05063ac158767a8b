import { describe, expect, it } from 'vitest'
import { checkEvaluation, type EvaluationToCheck } from '#electron/core/completeness/check-evaluation.ts'
import { checkPlan } from '#electron/core/completeness/check-plan.ts'
import { findPlans } from '#electron/core/completeness/find-plans.ts'
import { detectPackageKind } from '#electron/core/completeness/package-kind.ts'
import { docx } from '#electron/core/intake/extension-types.ts'
import type { ExtractedText } from '#electron/core/text/extracted-text.ts'
import { type PackageFile, packageFileSchema } from '#shared/domain/application.ts'
import { daySchema } from '#shared/domain/brand.ts'
import { claimsSchema } from '#shared/domain/claim.ts'
import { smallScheme } from '#test/support/small-scheme.ts'
import { goodClaims, period, sampleCentre } from '#test/support/workbook-maker.ts'

const file = (path: string, mediaType = 'application/pdf'): PackageFile =>
  packageFileSchema.parse({ path, originalName: null, sha256: '0'.repeat(64), size: 1, mediaType })
const textOf = (text: string): ExtractedText => ({
  state: 'text',
  pages: [{ label: null, text }],
  complete: true,
})
const scan: ExtractedText = { state: 'no-text' }

const outline = '一、建设意义\n二、建设基础\n三、建设任务\n四、经费投入\n五、进度安排\n六、保障措施'

describe('a plan against the outline', () => {
  const states = (texts: readonly ExtractedText[]) =>
    Object.fromEntries(
      checkPlan(texts.map((text, index) => ({ file: file(`方案${index}.pdf`), text }))).map(
        ({ code, state, files }) => [code, [state, ...files]],
      ),
    )

  it('has what its headings say and lacks the rest', () => {
    const found = states([textOf(outline)])
    expect(found['plan/1']).toEqual(['present', '方案0.pdf'])
    expect(found['plan/2.1']).toEqual(['missing'])
    expect(Object.keys(found)).toHaveLength(15)
  })

  it('is not called incomplete where it is a scan that nobody can look into', () => {
    expect(states([scan])['plan/5']).toEqual(['unreadable', '方案0.pdf'])
    const both = states([textOf(outline), scan])
    expect(both['plan/5']).toEqual(['present', '方案0.pdf'])
    expect(both['plan/3.1']).toEqual(['unreadable', '方案1.pdf'])
    expect(states([{ state: 'unreadable', reason: 'password-protected' }])['plan/1']?.[0]).toBe('unreadable')
  })
})

describe('the plan of a package', () => {
  const find = async (
    files: readonly PackageFile[],
    texts: Readonly<Record<string, string>>,
    lookInside = true,
  ) => {
    const asked: string[] = []
    const plans = await findPlans(
      files,
      async ({ path }) => {
        asked.push(path)
        return textOf(texts[path] ?? '')
      },
      { lookInside },
    )
    return { plans: plans.map((plan) => plan.file.path), asked }
  }

  it('is told by its name, without opening anything else', async () => {
    const files = [
      file('报告.pdf'),
      file('建设与运行实施方案.docx', docx),
      file('建设方案/照片.jpg', 'image/jpeg'),
    ]
    expect(await find(files, {})).toEqual({
      plans: ['建设与运行实施方案.docx'],
      asked: ['建设与运行实施方案.docx'],
    })
  })

  it('is told by its headings where no name tells, and only where it is wanted', async () => {
    const files = [file('a/b/深处.pdf'), file('材料.pdf'), file('正文.pdf')]
    const texts = { '正文.pdf': outline, '材料.pdf': '一、建设意义' }
    expect(await find(files, texts)).toEqual({
      plans: ['正文.pdf'],
      asked: ['材料.pdf', '正文.pdf', 'a/b/深处.pdf'],
    })
    expect((await find(files, texts, false)).asked).toEqual([])
  })
})

describe('the kind of a package', () => {
  const plans = [{ file: file('实施方案.pdf'), text: scan }]

  it('is an evaluation with a metrics workbook, also with a plan beside it', () => {
    expect(detectPackageKind([file('实施方案.pdf')], { workbook: true, plans })).toBe('evaluation')
  })

  it('is a plan with a plan and no workbook, and nothing else without either', () => {
    expect(detectPackageKind([file('实施方案.pdf')], { workbook: false, plans })).toBe('plan')
    expect(detectPackageKind([file('2024年度报告.pdf')], { workbook: false, plans: [] })).toBe('evaluation')
    expect(detectPackageKind([file('照片.jpg')], { workbook: false, plans: [] })).toBeNull()
  })
})

describe('an evaluation against what the scheme asks for', () => {
  const check = (paths: readonly string[], changed: Partial<EvaluationToCheck> = {}) =>
    Object.fromEntries(
      checkEvaluation({
        scheme: smallScheme(),
        period,
        centre: sampleCentre,
        claims: goodClaims,
        paths,
        workbook: null,
        plans: [],
        ...changed,
      }).map(({ code, state, files }) => [code, [state, ...files]]),
    )

  it('finds reports, annual reports by year and the workbook', () => {
    const paths = [
      '02 运行评估自评报告.pdf',
      '03 年度报告/2023.pdf',
      '03 年度报告/中心2024年年度报告.docx',
      '指标.xlsx',
      '方案.docx',
    ]
    const found = check(paths, { workbook: '指标.xlsx', plans: ['方案.docx'] })
    expect(found).toMatchObject({
      report: ['present', '02 运行评估自评报告.pdf'],
      'annual/2023': ['present', '03 年度报告/2023.pdf'],
      'annual/2024': ['present', '03 年度报告/中心2024年年度报告.docx'],
      'annual/2025': ['missing'],
      workbook: ['present', '指标.xlsx'],
      plan: ['present', '方案.docx'],
    })
    expect(found['extra']).toBeUndefined()
  })

  it('takes one file for several years, and no audit or valuation for a report', () => {
    const found = check(['2023-2025年度报告汇编.pdf', '2024年度审计报告.pdf', '资产评估报告.pdf'])
    expect(found['annual/2024']).toEqual(['present', '2023-2025年度报告汇编.pdf'])
    expect(found['report']).toEqual(['missing'])
    expect(found['extra']).toEqual(['extra', '2024年度审计报告.pdf', '资产评估报告.pdf'])
  })

  it('asks for no annual report of years before the approval, nor of its year where that was after June', () => {
    const due = (approvedOn: string) => {
      const centre = { ...sampleCentre, approvedOn: daySchema.parse(approvedOn) }
      return Object.keys(check([], { centre })).filter((code) => code.startsWith('annual/'))
    }
    expect(due('2024-07-01')).toEqual(['annual/2025'])
    expect(due('2024-06-30')).toEqual(['annual/2024', 'annual/2025'])
  })

  it('finds the evidence that the workbook names, and asks for none where nothing is claimed or asked', () => {
    const found = check(['佐证/审计.pdf', '佐证/证书.pdf', '佐证/法人证书.jpg', 'x/别的.pdf'])
    expect(found).toMatchObject({
      'evidence/D01': ['present', '佐证/审计.pdf'],
      'evidence/L3': ['present', '佐证/证书.pdf'],
      'evidence/F01': ['present', '佐证/法人证书.jpg'],
      extra: ['extra', 'x/别的.pdf'],
    })
    expect(Object.keys(found)).not.toContain('evidence/D09')
    const noClaims = claimsSchema.parse({ figures: [], rows: [], facts: [] })
    expect(
      Object.keys(check([], { claims: noClaims })).filter((code) => code.startsWith('evidence/')),
    ).toEqual([])
  })

  it('looks for evidence by code, by indicator, by name and by kind where the workbook names none that is there', () => {
    const unnamed = claimsSchema.parse({
      ...goodClaims,
      figures: goodClaims.figures.map((figure) => ({ ...figure, evidence: null })),
      rows: goodClaims.rows.map((row) => ({ ...row, evidence: null })),
    })
    const found = (path: string) => check([path], { claims: unnamed })
    expect(found('佐证/D01/流水.pdf')['evidence/D01']?.[0]).toBe('present')
    expect(found('佐证/A02-经费/流水.pdf')['evidence/D01']?.[0]).toBe('present')
    expect(found('佐证/会计师事务所专项审计报告.pdf')['evidence/D01']?.[0]).toBe('present')
    expect(found('佐证/知识产权/扫描1.pdf')['evidence/L3']?.[0]).toBe('present')
    expect(found('佐证/L13/扫描1.pdf')['evidence/L3']?.[0]).toBe('missing')
    expect(found('佐证/其他/扫描1.pdf')['evidence/D01']?.[0]).toBe('missing')
  })

  it('calls no file extra that lies in the folder of an input or an indicator', () => {
    expect(check(['佐证/A02/凭证.pdf', '佐证/L3 知识产权/照片.jpg', '杂项/通知.pdf'])['extra']).toEqual([
      'extra',
      '杂项/通知.pdf',
    ])
  })
})
