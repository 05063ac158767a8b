import { watermark, wordNamespaces, xmlDeclaration } from '../../ooxml/word-package.ts'
import { escaped } from '../../ooxml/word-xml.ts'

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
  `${xmlDeclaration}<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="28"/><w:szCs w:val="28"/>` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="400" w:lineRule="atLeast"/></w:pPr></w:style>' +
  headingStyle(1, 32, 'left') +
  headingStyle(2, 30, 'left') +
  headingStyle(3, 28, 'left') +
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/></w:pPr>' +
  `<w:rPr>${headingFont}<w:b/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style></w:styles>`

/** The page's header: whose document it is, and the watermark behind the text. */
export function header(owner: string): string {
  return (
    `${xmlDeclaration}<w:hdr ${wordNamespaces}><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${watermark('样例 SAMPLE', 420, 'd9d9d9')}` +
    `<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${escaped(owner)}　样例 SAMPLE · 非真实资料</w:t></w:r></w:p></w:hdr>`
  )
}

export const footer =
  `${xmlDeclaration}<w:ftr ${wordNamespaces}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>` +
  '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>'
