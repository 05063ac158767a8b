import { wordNamespaces, xmlDeclaration } from '../ooxml/word-package.ts'
import { bodyLine, typeSizes } from './form-page.ts'

/**
 * The faces of official documents, each with the one that every Windows has: Word takes the other name where
 * the machine lacks the first.
 */
const faces = { title: '方正小标宋简体', body: '仿宋_GB2312', strong: '黑体', second: '楷体_GB2312' } as const

/** The fonts a form names and what stands in for them (`altName`, ECMA-376 part 1, 17.8.3.1). */
export const fontTable =
  `${xmlDeclaration}<w:fonts ${wordNamespaces}>` +
  [
    [faces.title, '宋体'],
    [faces.body, '仿宋'],
    [faces.strong, 'SimHei'],
    [faces.second, '楷体'],
  ]
    .map(
      ([name, other]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
    )
    .join('') +
  '</w:fonts>'

/** Today's layout rules of Word, not those of old files without settings. */
export const settings =
  `${xmlDeclaration}<w:settings ${wordNamespaces}><w:characterSpacingControl w:val="compressPunctuation"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'

const spacing = `<w:spacing w:line="${bodyLine * 20}" w:lineRule="exact"/>`

/** 三号 in lines of 28 points; 黑体 一、, 楷体 （一）, 仿宋 bold 1.: GB/T 9704-2012, 7.3. */
export const styles =
  `${xmlDeclaration}<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr>${face(faces.body)}${size(typeSizes.body)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  style('FormBody', 'Form Body', lines('both'), '') +
  style('FormNote', 'Form Note', '', size(typeSizes.note)) +
  heading(1, face(faces.strong)) +
  heading(2, face(faces.second)) +
  heading(3, '<w:b/>') +
  style(
    'Title',
    'Title',
    '<w:spacing w:before="0" w:after="120" w:line="640" w:lineRule="atLeast"/><w:jc w:val="center"/>',
    face(faces.title) + size(typeSizes.title),
  ) +
  style('Subtitle', 'Subtitle', '<w:spacing w:after="240"/><w:jc w:val="center"/>', '') +
  '</w:styles>'

function style(id: string, name: string, paragraph: string, run: string): string {
  const paragraphProperties = paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`
  const runProperties = run === '' ? '' : `<w:rPr>${run}</w:rPr>`
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `${paragraphProperties}${runProperties}</w:style>`
  )
}

function heading(level: number, run: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="FormBody"/><w:qFormat/><w:pPr><w:keepNext/>${spacing}<w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr>${run}</w:rPr></w:style>`
  )
}

function lines(align: string): string {
  return `${spacing}<w:jc w:val="${align}"/>`
}

function face(name: string): string {
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}" w:cs="Times New Roman"/>`
}

function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
}
