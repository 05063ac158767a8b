import { basename, extname } from 'node:path'
import type { StoredScheme } from '#db/schemes.ts'
import type {
  CellProblem,
  Centre,
  CompletenessItem,
  PackageFile,
  PackageKind,
} from '#shared/domain/application.ts'
import type { Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { checkEvaluation } from '../../completeness/check-evaluation.ts'
import { checkPlan } from '../../completeness/check-plan.ts'
import { findPlans } from '../../completeness/find-plans.ts'
import { detectPackageKind } from '../../completeness/package-kind.ts'
import { failWith } from '../../core-failure.ts'
import type { Job } from '../../job.ts'
import { OfficeError } from '../../ooxml/office-error.ts'
import type { Store } from '../../store/open-store.ts'
import { extractText } from '../../text/extract-text.ts'
import { findMetricsWorkbook } from '../../workbook/find-workbook.ts'
import { readWorkbook } from '../../workbook/read-workbook.ts'
import { builtIn, listAllSchemes } from '../scheme.ts'

/** What a package says, before it is kept. */
export interface PackageReading {
  readonly kind: PackageKind
  readonly scheme: StoredScheme
  readonly centre: Centre
  readonly period: ReviewPeriod
  readonly claims: Claims
  readonly problems: readonly CellProblem[]
  readonly completeness: readonly CompletenessItem[]
}

export interface PackageToRead {
  readonly sourceName: string
  readonly files: readonly PackageFile[]
  /** Where the bytes of a file lie. */
  readonly pathOf: (hash: Sha256) => string
}

/** The full calendar years before a moment, as many as the scheme asks for. */
function usualPeriod(now: string, years: number): ReviewPeriod {
  const last = Number(now.slice(0, 4)) - 1
  return reviewPeriodSchema.parse({ from: String(last - years + 1), to: String(last) })
}

/**
 * Reads the metrics workbook, or, where there is none but a plan, the plan; and checks what is there and what is
 * missing. The scheme is the one that the workbook names, else the built-in one of the package's kind. A plan may
 * come with the workbook of a plan's scheme, which then says who applies and answers the facts.
 */
export async function readPackage(
  store: Store,
  { sourceName, files, pathOf }: PackageToRead,
  job: Job,
): Promise<PackageReading> {
  const title = basename(sourceName, extname(sourceName))
  const found = await findMetricsWorkbook(files, pathOf, job.signal)
  const schemes = listAllSchemes(store)
  const named =
    schemes.find(({ hash }) => hash === found?.schemeHash) ??
    schemes.find(({ scheme }) => scheme.id === found?.schemeId)
  const ofPlan = named !== undefined && named.scheme.kind !== 'operation-evaluation'
  let looked = 0
  const textOf = async (file: PackageFile) => {
    const text = await extractText({ path: pathOf(file.sha256), mediaType: file.mediaType }, job.signal)
    looked += 1
    job.progress('check', looked, null, file.path)
    return text
  }
  const plans = await findPlans(files, textOf, { lookInside: found === null || ofPlan })
  const kind = ofPlan ? 'plan' : detectPackageKind(files, { workbook: found !== null, plans })
  const outline = plans.length === 0 && !ofPlan ? [] : checkPlan(plans)
  const scheme = named ?? usualScheme(kind === 'plan' ? 'plan-review' : 'operation-evaluation')
  const stored = { hash: scheme.hash, scheme: scheme.scheme }
  const period = usualPeriod(store.machine.now(), scheme.scheme.years)
  if (kind === 'plan' && found === null) {
    const centre = {
      name: title,
      leadUnit: null,
      creditCode: null,
      field: null,
      formationMode: null,
      approvedOn: null,
    }
    const claims = { figures: [], rows: [], facts: [] }
    return { kind, scheme: stored, centre, period, claims, problems: [], completeness: outline }
  }
  if (found === null) return failWith('package-refused', { subject: sourceName, reason: 'no-workbook' })
  const reading = await readWorkbook(pathOf(found.file.sha256), scheme.scheme, {
    period,
    files: files.map(({ path }) => path),
    fallbackName: title,
    signal: job.signal,
  }).catch((error: unknown) => {
    if (error instanceof OfficeError) return failWith('workbook-unreadable', { subject: found.file.path })
    throw error
  })
  if (ofPlan) return { kind: 'plan', scheme: stored, ...reading, completeness: outline }
  return {
    kind: 'evaluation',
    scheme: stored,
    ...reading,
    completeness: [
      ...checkEvaluation({
        ...reading,
        scheme: scheme.scheme,
        paths: files.map(({ path }) => path),
        workbook: found.file.path,
        plans: plans.map(({ file }) => file.path),
      }),
      ...outline,
    ],
  }
}

function usualScheme(kind: Scheme['kind']): StoredScheme {
  return builtIn().find(({ scheme }) => scheme.kind === kind) ?? failWith('scheme-not-found')
}
