import type { Measurement } from './measurement.ts'

const heads = ['what', 'ours', 'reference', 'ratio', 'peak MB', 'peak MB of the reference', 'note']

/** The measurements as a Markdown table, as `README.md` keeps them. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, ours, reference, note }) => [
    name,
    timeText(ours.milliseconds),
    timeText(reference.milliseconds),
    `${(ours.milliseconds / reference.milliseconds).toFixed(2)}×`,
    peakText(ours.peak),
    peakText(reference.peak),
    note,
  ])
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function timeText(milliseconds: number): string {
  if (milliseconds >= 1_000) return `${(milliseconds / 1_000).toFixed(2)} s`
  return milliseconds >= 1 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds * 1_000).toFixed(0)} µs`
}

function peakText(megabytes: number | null): string {
  return megabytes === null ? '—' : megabytes.toFixed(0)
}
