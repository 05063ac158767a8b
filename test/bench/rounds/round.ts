import { hashJson, sha256 } from '#electron/core/digest.ts'
import { drillCentre, drillEvidence } from '#electron/core/drill/drill-centre.ts'
import { drillPeriod } from '#electron/core/drill/drill-package.ts'
import { type PackageVersion, packageVersionSchema } from '#shared/domain/application.ts'
import { applicationIdSchema, instantSchema, roundIdSchema } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { type Round, type RoundCentre, roundSchema } from '#shared/domain/round.ts'
import { referenceRules } from '#shared/rounds/reference-rules.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

/** The seed of every drill that is measured. */
export const benchSeed = 7

export const benchInstant = instantSchema.parse('2026-05-01T08:00:00.000Z')

/** A centre of the round, with what its applicant claims. */
export interface BenchCentre {
  readonly round: RoundCentre
  readonly version: PackageVersion
  /** The documents of the package, by their hashes. */
  readonly texts: ReadonlyMap<Sha256, string>
  readonly quality: number
}

const roles = ['technical', 'technical', 'management', 'technical', 'finance'] as const

/** A drill round with one panel that has every centre; the first of `experts` chairs. */
export function benchRound(centres: readonly BenchCentre[], experts: readonly PublicIdentity[]): Round {
  const scheme = referenceOperationScheme()
  const people = experts.map((identity, at) => ({
    id: `E${String(at + 1).padStart(2, '0')}`,
    name: identity.name,
    organisation: identity.organisation,
    role: roles[at % roles.length],
    outside: at % 3 === 0,
    fields: [],
    identity,
    pinnedAt: benchInstant,
  }))
  return roundSchema.parse({
    format: 'paneldesk-round/1',
    id: roundIdSchema.parse('01JZ0000000000000000000000'),
    kind: 'operation-evaluation',
    name: '测速批次',
    period: drillPeriod,
    cutOffDay: '2026-12-31',
    drill: true,
    scheme: { id: scheme.id, version: scheme.version, hash: hashJson(scheme) },
    rules: referenceRules('operation-evaluation', scheme),
    revision: 1,
    state: 'issued',
    copiedFrom: null,
    centres: centres.map(({ round }) => round),
    experts: people,
    panels: [
      {
        id: 'G01',
        name: '第一组',
        chair: 'E01',
        seats: people.map(({ id }) => ({ expert: id, scope: null })),
        centres: centres.map(({ round }) => round.id),
      },
    ],
    recusals: [],
    visits: [],
  })
}

/** A drill centre as it stands in a round after its package was read; `place` counts from 1. */
export function benchCentre(place: number): BenchCentre {
  const { centre, claims, quality } = drillCentre(benchSeed, place)
  const files = [drillEvidence, '03-用户评价-样例SAMPLE.txt'].map((path) => {
    const text = `${centre.name}\n${path}\n`
    return { path, text, sha256: sha256(text), size: Buffer.byteLength(text) }
  })
  const version = packageVersionSchema.parse({
    version: 1,
    packageHash: hashJson(files.map((file) => [file.path, file.sha256])),
    sourceName: centre.name,
    importedAt: benchInstant,
    files: files.map(({ text: _text, ...file }) => ({
      ...file,
      originalName: null,
      mediaType: 'text/plain',
    })),
    ignored: [],
    notes: [],
    claims,
    problems: [],
    corrections: [],
    completeness: [],
  })
  const [round] = roundSchema.unwrap().shape.centres.parse([
    {
      id: `Z${String(place).padStart(place > 999 ? 4 : 3, '0')}`,
      application: applicationIdSchema.parse(`01JZ${String(place).padStart(22, '0')}`),
      centre,
      partners: [],
      adoptions: [],
    },
  ])
  if (round === undefined) throw new Error('no centre')
  const texts = new Map(files.map((file) => [file.sha256, file.text]))
  return { round, version, texts, quality }
}

export function benchCentres(count: number): readonly BenchCentre[] {
  return Array.from({ length: count }, (_unused, at) => benchCentre(at + 1))
}
