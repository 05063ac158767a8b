import { makeZip } from './zip-maker.ts'

/** An Office file of these parts, as a program other than ours may write them. */
export function makeOffice(parts: Readonly<Record<string, string>>): Buffer {
  return makeZip(
    Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(([name, text]) => ({
      name,
      data: Buffer.from(text),
    })),
  )
}

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/** A relationships part: `[id, type, target]` each. */
export function relationships(
  entries: readonly (readonly [id: string, type: string, target: string])[],
  base = transitional,
): string {
  const all = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  )
  return `<Relationships>${all.join('')}</Relationships>`
}

export interface RawSheet {
  readonly name: string
  /** What stands inside `<sheetData>`. */
  readonly rows: string
  /** What stands behind it. */
  readonly after?: string
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[]
  /** What stands inside `<sst>` and `<styleSheet>`. */
  readonly strings?: string
  readonly styles?: string
  readonly date1904?: boolean
  readonly strict?: boolean
  /** The prefix of every element: some programs write `x:row`. */
  readonly prefix?: string
  readonly extra?: Readonly<Record<string, string>>
}

/** A workbook written by hand. */
export function makeWorkbook({ sheets, strings, styles, extra = {}, ...made }: RawWorkbook): Buffer {
  const base = made.strict === true ? strict : transitional
  const prefixed = (xml: string) =>
    made.prefix === undefined ? xml : xml.replace(/<(\/?)([a-z])/gi, `<$1${made.prefix}:$2`)
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`,
  )
  const properties = made.date1904 === true ? '<workbookPr date1904="1"/>' : ''
  return makeOffice({
    '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.xml']], base),
    'xl/workbook.xml': prefixed(`<workbook>${properties}<sheets>${list.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relationships(
      [
        ...sheets.map((_, index) => [`s${index}`, 'worksheet', `/xl/Sheets/data${index}.xml`] as const),
        ['strings', 'sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles', 'styles.xml'],
      ],
      base,
    ),
    'xl/sharedStrings.xml': prefixed(`<sst>${strings ?? ''}</sst>`),
    'xl/styles.xml': prefixed(`<styleSheet>${styles ?? ''}</styleSheet>`),
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, index) => [
        `xl/sheets/DATA${index}.xml`,
        prefixed(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
      ]),
    ),
    ...extra,
  })
}
