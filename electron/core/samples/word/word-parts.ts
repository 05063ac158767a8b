import { escaped } from './word-xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packages = 'http://schemas.openxmlformats.org/package/2006'
export const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypes =
  `${declaration}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
  `<Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${wordType}.footer+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '</Types>'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

export const packageRelations =
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  relation('rId1', `${office}/relationships/officeDocument`, 'word/document.xml') +
  relation('rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml') +
  '</Relationships>'

export const documentRelations =
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  relation('rId1', `${office}/relationships/styles`, 'styles.xml') +
  relation('rId2', `${office}/relationships/header`, 'header1.xml') +
  relation('rId3', `${office}/relationships/footer`, 'footer1.xml') +
  '</Relationships>'

export function coreProperties(title: string, author: string, date: string): string {
  const stamp = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T09:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T09:00:00Z</dcterms:modified>`
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><cp:keywords>样例 SAMPLE</cp:keywords>${stamp}</cp:coreProperties>`
  )
}

const font =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>'
const headingFont = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="黑体"/>'

function headingStyle(level: number, size: number, align: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="${align}"/>` +
    `<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${headingFont}<w:b/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  )
}

/** Office typography: 仿宋 四号 for the body at 28 points a line, 黑体 for headings. */
export const styles =
  `${declaration}<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="28"/><w:szCs w:val="28"/>` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="400" w:lineRule="atLeast"/></w:pPr></w:style>' +
  headingStyle(1, 32, 'left') +
  headingStyle(2, 30, 'left') +
  headingStyle(3, 28, 'left') +
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/></w:pPr>' +
  `<w:rPr>${headingFont}<w:b/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style></w:styles>`

/** The page's header: whose document it is, and Word's own kind of watermark behind the text. */
export function header(owner: string): string {
  const mark =
    '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
    '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/>' +
    '<v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>' +
    '<v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype>' +
    '<v:shape id="SampleMark" type="#_x0000_t136" style="position:absolute;width:420pt;height:90pt;rotation:315;z-index:-251658752;' +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" ' +
    'fillcolor="#d9d9d9" stroked="f"><v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="样例 SAMPLE"/></v:shape></w:pict></w:r>'
  return (
    `${declaration}<w:hdr ${wordNamespaces}><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${mark}` +
    `<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${escaped(owner)}　样例 SAMPLE · 非真实资料</w:t></w:r></w:p></w:hdr>`
  )
}

export const footer =
  `${declaration}<w:ftr ${wordNamespaces}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>` +
  '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>'
