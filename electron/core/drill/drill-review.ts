import type { Application } from '#shared/domain/application.ts'
import { decimalSchema, toFixed, toFraction } from '#shared/domain/exact.ts'
import type { Level, QualitativeIndicator } from '#shared/domain/indicator.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { seededRandom, seedOf } from '../samples/raster/random.ts'

/** What an invented expert enters about a drill centre. */
export interface DrillReview {
  readonly verifications: readonly Verification[]
  readonly judgements: readonly Judgement[]
}

const levels: readonly Level[] = ['A', 'B', 'C', 'D', 'E']

/**
 * An invented expert's whole sheet: nearly every claim as it stands, now and then one reduced, levels around the
 * centre's quality (0–1), stricter or milder as the expert is. The same for the same seed, expert and centre.
 */
export function drillReview(
  scheme: Scheme,
  application: Application,
  { seed, expert, quality }: { readonly seed: number; readonly expert: string; readonly quality: number },
): DrillReview {
  const random = seededRandom(seedOf(`${seed}/${expert}/${application.centre.name}`))
  const mildness = seededRandom(seedOf(`${seed}/${expert}`))() - 0.5
  return {
    verifications: verificationsOf(scheme, application, random),
    judgements: indicatorsOf(scheme)
      .filter((indicator): indicator is QualitativeIndicator => indicator.kind === 'qualitative')
      .map((indicator) =>
        judgementOf(indicator, application, quality + mildness * 0.2 + (random() - 0.5) * 0.3),
      ),
  }
}

const asClaimed = { state: 'document-checked', reason: null, note: '', pointers: [] } as const

function verificationsOf(
  scheme: Scheme,
  { current: { claims } }: Application,
  random: () => number,
): readonly Verification[] {
  return [
    ...claims.figures.flatMap(({ input, year, value }): readonly Verification[] => {
      if (value === null) return []
      const figure = { kind: 'figure', input, year } as const
      // D06 stands alone: a smaller value of it contradicts nothing
      if (input !== 'D06' || random() > 0.2) return [{ ...figure, verified: value, ...asClaimed }]
      const verified = decimalSchema.parse(toFixed(toFraction(value).mul(9).div(10), 2))
      return [
        {
          ...figure,
          ...asClaimed,
          verified,
          state: 'reduced',
          reason: 'no-evidence',
          note: '部分无到账凭证',
        },
      ]
    }),
    ...claims.rows.map(
      ({ list, row }): Verification => ({ kind: 'row', list, row, changed: {}, ...asClaimed }),
    ),
    ...scheme.facts.map(
      ({ code, kind }): Verification => ({
        kind: 'fact',
        fact: code,
        verified: claims.facts.find(({ fact }) => fact === code)?.yes ?? kind === 'check',
        ...asClaimed,
      }),
    ),
  ]
}

function judgementOf(indicator: QualitativeIndicator, { current }: Application, leaning: number): Judgement {
  const place = Math.min(levels.length - 1, Math.max(0, Math.round((1 - leaning) * (levels.length - 1))))
  const anchored = indicator.levels[Math.min(place, indicator.levels.length - 1)]
  const pointers = current.files
    .filter(({ mediaType }) => mediaType.startsWith('text/'))
    .slice(0, anchored?.minimumPointers ?? 1)
    .map(({ sha256 }) => ({ document: sha256, place: { kind: 'whole' as const } }))
  return {
    indicator: indicator.code,
    level: anchored?.level ?? null,
    value: anchored?.value ?? null,
    noMaterial: false,
    note: `演练评语：对照锚定标准“${anchored?.anchor.zh ?? ''}”。`,
    pointers,
  }
}
