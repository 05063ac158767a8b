/** How far an intake is. `total` is null until it is known; bytes are unpacked bytes, blobs while storing. */
export interface IntakeProgress {
  readonly phase: 'listing' | 'reading' | 'storing'
  readonly done: number
  readonly total: number | null
  readonly name: string | null
}

export type OnIntakeProgress = (progress: IntakeProgress) => void

const reports = 500

/**
 * Counts up and reports about every five-hundredth of the total, so that a gigabyte and twenty thousand small
 * files alike send a few hundred messages. Call `finish` to report the end in any case.
 */
export function progressCounter(
  phase: IntakeProgress['phase'],
  total: number,
  report: OnIntakeProgress | undefined,
): { readonly add: (amount: number, name: string) => void; readonly finish: () => void } {
  let done = 0
  let due = 0
  const add = (amount: number, name: string) => {
    done += amount
    if (done < due) return
    due = done + total / reports
    report?.({ phase, done, total, name })
  }
  return { add, finish: () => report?.({ phase, done, total, name: null }) }
}
