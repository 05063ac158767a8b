/** Minutes of a day from midnight, the end exclusive. */
export interface Hours {
  readonly from: number
  readonly to: number
}

const wholeDay: Hours = { from: 0, to: 24 * 60 }
const named: readonly (readonly [RegExp, Hours])[] = [
  [/^(上午|am|morning)$/, { from: 0, to: 12 * 60 }],
  [/^(下午|pm|afternoon)$/, { from: 12 * 60, to: 24 * 60 }],
  [/^(|全天|整天|allday|wholeday)$/, wholeDay],
]

/** The hours that a visit's free text names: `09:00–11:30`, `上午`, nothing for all day; null where nobody can tell. */
export function readHours(time: string): Hours | null {
  const plain = time.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  const [, fromHour, fromMinute, toHour, toMinute] =
    /^(\d{1,2})[:.](\d{2})(?:[-‐-―−~〜]|至|到|to)(\d{1,2})[:.](\d{2})$/.exec(plain) ?? []
  if (fromHour === undefined) return named.find(([pattern]) => pattern.test(plain))?.[1] ?? null
  const hours = { from: minutes(fromHour, fromMinute), to: minutes(toHour, toMinute) }
  return hours.from < hours.to && hours.to <= wholeDay.to ? hours : null
}

function minutes(hour: string | undefined, minute: string | undefined): number {
  return Number(hour) * 60 + Number(minute)
}
