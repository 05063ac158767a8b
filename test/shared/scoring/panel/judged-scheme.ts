import { type Scheme, schemeSchema } from '#shared/domain/scheme.ts'
import { smallScheme } from '#test/support/small-scheme.ts'

const both = (zh: string, en: string) => ({ zh, en })
const band = (level: string, from: string, to: string) => ({
  level,
  value: from,
  band: { from, to },
  anchor: both(`等级 ${level}`, `Level ${level}`),
  minimumPointers: 0,
})

/** One indicator judged by hundredths of 100 points, so that a value is a total: 0.92 is 92. */
export function judgedScheme(...weights: readonly string[]): Scheme {
  const own = weights.length === 0 ? ['100'] : weights
  return schemeSchema.parse({
    ...smallScheme(),
    scalars: [],
    lists: [],
    facts: [],
    dimensions: [
      {
        code: 'P',
        name: both('方案', 'Plan'),
        weight: '100',
        indicators: own.map((weight, at) => ({
          kind: 'qualitative',
          code: `P${at + 1}`,
          name: both(`标准${at + 1}`, `Criterion ${at + 1}`),
          weight,
          definition: both('评分', 'Judged'),
          mode: 'free',
          levels: [band('A', '0.8', '1'), band('B', '0.6', '0.8'), band('C', '0', '0.6')],
          minimumNote: 0,
        })),
      },
    ],
    caps: [],
  })
}

/** The level that a value belongs to in this scheme, with the value. */
export function judged(
  code: string,
  value: string,
): { levels: Record<string, string>; values: Record<string, string> } {
  const level = Number(value) >= 0.8 ? 'A' : Number(value) >= 0.6 ? 'B' : 'C'
  return { levels: { [code]: level }, values: { [code]: value } }
}
