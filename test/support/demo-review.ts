import { acceptClaims } from '#electron/cli/accept-claims.ts'
import type { Review } from '#shared/contract/review.ts'
import type { Application } from '#shared/domain/application.ts'
import type { Level, QualitativeIndicator } from '#shared/domain/indicator.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import type { FactVerification, Verification } from '#shared/domain/verification.ts'

/** A practice review: every claim taken as it stands, every fact as claimed, one level for all qualitative ones. */
export function demoVerifications(
  application: Application,
  review: Review,
  scheme: Scheme,
): readonly Verification[] {
  const facts = scheme.facts.map(({ code, kind }): FactVerification => {
    const claim = application.current.claims.facts.find(({ fact }) => fact === code)
    return {
      kind: 'fact',
      fact: code,
      verified: claim?.yes ?? kind === 'check',
      state: 'document-checked',
      reason: null,
      note: '',
      pointers: [],
    }
  })
  return [...acceptClaims(application, review, 'document-checked'), ...facts]
}

/** A level with a note and as many pointers as it needs, to the first pages of the application's own reports. */
export function demoJudgements(application: Application, scheme: Scheme, level: Level): readonly Judgement[] {
  const reports = application.current.files.filter(({ mediaType }) => mediaType === 'application/pdf')
  return indicatorsOf(scheme)
    .filter((indicator): indicator is QualitativeIndicator => indicator.kind === 'qualitative')
    .map((indicator) => {
      const anchored = indicator.levels.find((candidate) => candidate.level === level)
      return {
        indicator: indicator.code,
        level,
        value: anchored?.value ?? null,
        noMaterial: false,
        note: `演练评语：对照锚定标准“${anchored?.anchor.zh ?? ''}”。`,
        pointers: reports
          .slice(0, anchored?.minimumPointers ?? 1)
          .map(({ sha256 }) => ({ document: sha256, place: { kind: 'page' as const, page: 1 } })),
      }
    })
}
