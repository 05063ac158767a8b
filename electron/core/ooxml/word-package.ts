import { storedZip } from './stored-zip.ts'
import { escaped } from './word-xml.ts'

/** A Word file before it is packed. The parts are whole; `body` is what stands inside `w:body`. */
export interface WordPackage {
  readonly title: string
  readonly author: string
  readonly keywords: string
  /** `YYYY-MM-DD`: the only date in the file, so that the same contents give the same bytes. */
  readonly date: string
  readonly body: string
  readonly styles: string
  readonly header: string
  readonly footer: string
  /** Further parts beside the document, by the name their type and relationship have in the format. */
  readonly extras?: readonly { readonly name: 'fontTable' | 'settings'; readonly xml: string }[]
}

/** The parts of a DOCX as a ZIP: sorted, stored, without a clock. */
export function wordFile(file: WordPackage): Uint8Array {
  const extras = file.extras ?? []
  const names = extras.map(({ name }) => name)
  const main = `${xmlDeclaration}<w:document ${wordNamespaces}><w:body>${file.body}</w:body></w:document>`
  const parts: readonly (readonly [path: string, text: string])[] = [
    ['[Content_Types].xml', contentTypes(names)],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(file)],
    ['word/_rels/document.xml.rels', documentRelations(names)],
    ['word/document.xml', main],
    ...extras.map(({ name, xml }) => [`word/${name}.xml`, xml] as const),
    ['word/footer1.xml', file.footer],
    ['word/header1.xml', file.header],
    ['word/styles.xml', file.styles],
  ]
  const sorted = parts.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return storedZip(sorted.map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') })))
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packages = 'http://schemas.openxmlformats.org/package/2006'
export const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`

/** How a section names the header and footer of its pages. */
export const headerAndFooter =
  '<w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

function contentTypes(extras: readonly string[]): string {
  const override = (name: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${name.replace(/\d+$/, '')}+xml"/>`
  return (
    `${xmlDeclaration}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
    ['styles', 'header1', 'footer1', ...extras].map(override).join('') +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    '</Types>'
  )
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

const packageRelations =
  `${xmlDeclaration}<Relationships xmlns="${packages}/relationships">` +
  relation('rId1', `${office}/relationships/officeDocument`, 'word/document.xml') +
  relation('rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml') +
  '</Relationships>'

function documentRelations(extras: readonly string[]): string {
  return (
    `${xmlDeclaration}<Relationships xmlns="${packages}/relationships">` +
    relation('rId1', `${office}/relationships/styles`, 'styles.xml') +
    relation('rId2', `${office}/relationships/header`, 'header1.xml') +
    relation('rId3', `${office}/relationships/footer`, 'footer1.xml') +
    extras
      .map((name, index) => relation(`rId${index + 4}`, `${office}/relationships/${name}`, `${name}.xml`))
      .join('') +
    '</Relationships>'
  )
}

function coreProperties({ title, author, keywords, date }: WordPackage): string {
  const stamp = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T09:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T09:00:00Z</dcterms:modified>`
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><cp:keywords>${escaped(keywords)}</cp:keywords>${stamp}</cp:coreProperties>`
  )
}

/**
 * Word's own kind of watermark behind the text: a run for the header of the pages.
 *
 * @param width of the slanted words in points.
 * @param colour as six hexadecimal digits.
 */
export function watermark(text: string, width: number, colour: string): string {
  return (
    '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
    '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/>' +
    '<v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>' +
    '<v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype>' +
    '<v:shape id="SampleMark" type="#_x0000_t136" style="position:absolute;' +
    `width:${width}pt;height:90pt;rotation:315;z-index:-251658752;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" ' +
    `fillcolor="#${colour}" stroked="f"><v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="${escaped(text)}"/></v:shape></w:pict></w:r>`
  )
}
