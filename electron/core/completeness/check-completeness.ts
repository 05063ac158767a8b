import type { CompletenessItem, PackageFile } from '#shared/domain/application.ts'
import type { Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import { findEvidenceFiles } from '#shared/domain/evidence-file.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { reviewYears } from '../workbook/review-years.ts'
import { planOutline, sectionsIn } from './plan-outline.ts'

/** A file with its text: null where it has no text to look in, empty where it is a scan. */
export interface ReadFile {
  readonly file: PackageFile
  readonly text: string | null
}

const item = (
  code: string,
  name: LocalizedText,
  files: readonly string[],
  state: CompletenessItem['state'] = files.length > 0 ? 'present' : 'missing',
): CompletenessItem => ({ code, name, state, files })

const named = (files: readonly PackageFile[], pattern: RegExp) =>
  files.filter(({ path }) => pattern.test(path.normalize('NFKC'))).map(({ path }) => path)

/** The plan against the outline of 内科发〔2020〕68号; a plan without text (a scan) cannot be looked into. */
export function planCompleteness(plans: readonly ReadFile[]): readonly CompletenessItem[] {
  const readable = plans.filter(({ text }) => text !== null && text.trim() !== '')
  return planOutline.map(({ code, name }) => {
    const files = readable.filter(({ text }) => sectionsIn(text ?? '').has(code)).map(({ file }) => file.path)
    if (files.length > 0 || plans.length === 0) return item(`plan/${code}`, name, files)
    const scans = plans.filter(({ text }) => text === null || text.trim() === '').map(({ file }) => file.path)
    return item(`plan/${code}`, name, scans, scans.length > 0 ? 'unreadable' : 'missing')
  })
}

/** An evaluation package against what the scheme asks for: reports, workbook, evidence by input. */
export function evaluationCompleteness(
  scheme: Scheme,
  period: ReviewPeriod,
  files: readonly PackageFile[],
  claims: Claims,
  workbook: string | null,
): readonly CompletenessItem[] {
  const paths = files.map(({ path }) => path)
  const reports = [
    item(
      'report',
      { zh: '定期评估报告', en: 'Evaluation report' },
      named(files, /评估报告|evaluation.?report/i),
    ),
    ...reviewYears(period).map((year) =>
      item(
        `annual/${year}`,
        { zh: `${year} 年度报告`, en: `Annual report ${year}` },
        named(files, new RegExp(`${year}\\D{0,6}年度.{0,4}报告|annual.?report\\D*${year}`, 'i')),
      ),
    ),
    item('workbook', { zh: '定量指标填报表', en: 'Metrics workbook' }, workbook === null ? [] : [workbook]),
    item(
      'plan',
      { zh: '建设与运行实施方案', en: 'Construction and operation plan' },
      named(files, /实施方案|建设方案/),
    ),
  ]
  const evidence = inputsWithClaims(scheme, claims).map(({ code, name, texts }) => {
    const found = [...new Set(texts.flatMap((text) => findEvidenceFiles(paths, text)))]
    return item(
      `evidence/${code}`,
      { zh: `${code} ${name.zh} 的佐证`, en: `Evidence for ${code} ${name.en}` },
      found,
    )
  })
  const used = new Set([...reports, ...evidence].flatMap((found) => found.files))
  const extra = paths.filter((path) => !used.has(path))
  return [
    ...reports,
    ...evidence,
    ...(extra.length === 0
      ? []
      : [
          item(
            'extra',
            { zh: '未对应到任何要求的文件', en: 'Files that answer nothing asked for' },
            extra,
            'extra',
          ),
        ]),
  ]
}

/** Inputs that claim something, with what they name as evidence. */
function inputsWithClaims({ scalars, lists, facts }: Scheme, claims: Claims) {
  const fileOf = (claim: { readonly evidence: { readonly file: string } | null }) =>
    claim.evidence?.file ?? ''
  const texts = (found: readonly { readonly evidence: { readonly file: string } | null }[]) => [
    ...new Set(found.map(fileOf).filter((text) => text !== '')),
  ]
  const withClaims = [
    ...scalars.map(({ code, name }) => ({
      code,
      name,
      found: claims.figures.filter(({ input, value }) => input === code && value !== null),
    })),
    ...lists.map(({ code, name }) => ({
      code,
      name,
      found: claims.rows.filter(({ list }) => list === code),
    })),
    ...facts.map(({ code, name }) => ({
      code,
      name,
      found: claims.facts.filter(({ fact, yes }) => fact === code && yes === true),
    })),
  ]
  return withClaims
    .filter(({ found }) => found.length > 0)
    .map(({ code, name, found }) => ({ code, name, texts: texts(found) }))
}
