import { type BundleKind, parseBundleKind } from './kind.ts'

/** What a bundle says of itself in `bag-info.txt` (RFC 8493 section 2.2.2). */
export interface BagInfo {
  readonly kind: BundleKind
  readonly oxum: PayloadOxum
  /** Further labels for a reader: `Bagging-Date`, `Source-Organization`, …; nothing is decided by them. */
  readonly labels: Readonly<Record<string, string>>
}

/** Octets and files under `data/`: a first check that nothing is missing. */
export interface PayloadOxum {
  readonly octets: number
  readonly files: number
}

export type ParsedBagInfo =
  | { readonly ok: true; readonly value: BagInfo }
  | { readonly ok: false; readonly problem: 'malformed'; readonly line: number }
  | { readonly ok: false; readonly problem: 'newer-format' | 'kind-unknown'; readonly found: string }

/** Raised when a reader of today could misread a bundle of tomorrow. */
export const bundleFormat = '1'

const kindLabel = 'PanelDesk-Kind'
const formatLabel = 'PanelDesk-Format'
const oxumLabel = 'Payload-Oxum'
const ownLabels: readonly string[] = [kindLabel, formatLabel, oxumLabel]

/** True where a label and its value can stand in `bag-info.txt` on one line without being mistaken. */
export function isBagInfoLabel(label: string, value: string): boolean {
  return /^[A-Z][A-Za-z0-9-]*$/.test(label) && isLineValue(value) && !ownLabels.includes(label)
}

/** Labels sorted, one line each. Throws a RangeError for a label that {@link isBagInfoLabel} refuses. */
export function writeBagInfo({ kind, oxum, labels }: BagInfo): string {
  for (const [label, value] of Object.entries(labels)) {
    if (!isBagInfoLabel(label, value)) throw new RangeError(`bag-info.txt cannot hold ${label}`)
  }
  const all = {
    ...labels,
    [kindLabel]: kind,
    [formatLabel]: bundleFormat,
    [oxumLabel]: `${oxum.octets}.${oxum.files}`,
  }
  return Object.entries(all)
    .map(([label, value]) => `${label}: ${value}\n`)
    .sort()
    .join('')
}

/** Reads what {@link writeBagInfo} writes, labels in any order, none twice. */
export function parseBagInfo(text: string): ParsedBagInfo {
  const lines = text.split('\n')
  if (lines.pop() !== '') return { ok: false, problem: 'malformed', line: lines.length + 1 }
  const found = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const [, label = '', value = ''] = /^([A-Z][A-Za-z0-9-]*): (.+)$/.exec(line) ?? []
    if (!isLineValue(value) || found.has(label)) return { ok: false, problem: 'malformed', line: index + 1 }
    found.set(label, value)
  }
  return interpret(found, lines.length + 1)
}

function interpret(found: ReadonlyMap<string, string>, end: number): ParsedBagInfo {
  const format = found.get(formatLabel)
  const kind = parseBundleKind(found.get(kindLabel) ?? '')
  const oxum = /^(\d{1,15})\.(\d{1,9})$/.exec(found.get(oxumLabel) ?? '')
  if (format !== undefined && format !== bundleFormat) {
    return { ok: false, problem: 'newer-format', found: format }
  }
  if (format === undefined || !oxum) return { ok: false, problem: 'malformed', line: end }
  if (!kind) return { ok: false, problem: 'kind-unknown', found: found.get(kindLabel) ?? '' }
  const labels = Object.fromEntries([...found].filter(([label]) => !ownLabels.includes(label)))
  return { ok: true, value: { kind, oxum: { octets: Number(oxum[1]), files: Number(oxum[2]) }, labels } }
}

function isLineValue(value: string): boolean {
  return value !== '' && value === value.trim() && !/[\r\n]/.test(value)
}
