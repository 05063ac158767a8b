/** How much is measured. */
export interface Scale {
  /** About how large the archives are, in bytes. */
  readonly archiveBytes: number
  /** Medians are taken over so many rounds. */
  readonly rounds: number
  readonly edits: number
  readonly sheets: number
  /** Centres of a round, ascending, to show how something grows. */
  readonly roundSizes: readonly number[]
  /** Centres whose bundles are collected, ascending. */
  readonly collectCentres: readonly number[]
  /** Centres of a published round, ascending. */
  readonly auditCentres: readonly number[]
  /** Keys pressed in a table. */
  readonly keys: number
  /** Centres of one panel. */
  readonly panelCentres: number
}

export const fullScale: Scale = {
  archiveBytes: 1e9,
  rounds: 3,
  edits: 300,
  sheets: 1_000,
  roundSizes: [10, 100, 1_000],
  collectCentres: [10, 60],
  auditCentres: [10, 60],
  keys: 100,
  panelCentres: 60,
}
/** For trying whether everything runs; its numbers mean little. */
export const quickScale: Scale = {
  archiveBytes: 1e8,
  rounds: 2,
  edits: 60,
  sheets: 100,
  roundSizes: [10, 30],
  collectCentres: [2, 6],
  auditCentres: [3, 10],
  keys: 30,
  panelCentres: 6,
}

/** One side of a comparison. */
export interface Side {
  readonly milliseconds: number
  /** Of the process that worked, or of all its processes together, in MB; null where it cannot be seen. */
  readonly peak: number | null
}

/** A line of the table: ours beside what does the least that is needed. */
export interface Measurement {
  readonly name: string
  readonly ours: Side
  readonly reference: Side
  readonly note: string
}

/** One comparison; `folder` is its own and goes when it is done. */
export interface Benchmark {
  readonly name: string
  readonly measure: (scale: Scale, folder: string) => Promise<readonly Measurement[]>
}

/** The value that so many of a hundred lie at or below. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)
  return sorted[at] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/** The median time of several rounds, and the most memory that any of them took. */
export function typical(sides: readonly Side[]): Side {
  const peaks = sides.map(({ peak }) => peak).filter((peak) => peak !== null)
  return {
    milliseconds: median(sides.map(({ milliseconds }) => milliseconds)),
    peak: peaks.length === 0 ? null : Math.max(...peaks),
  }
}

/** Runs both sides in turn, so that a change of the machine's pace meets both. */
export async function inTurns(
  rounds: number,
  ours: () => Promise<Side>,
  reference: () => Promise<Side>,
): Promise<Pick<Measurement, 'ours' | 'reference'>> {
  const sides: { readonly ours: Side; readonly reference: Side }[] = []
  for (let round = 0; round < rounds; round += 1)
    sides.push({ reference: await reference(), ours: await ours() })
  return {
    ours: typical(sides.map((side) => side.ours)),
    reference: typical(sides.map((side) => side.reference)),
  }
}
