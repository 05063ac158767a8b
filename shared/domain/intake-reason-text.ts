import type { IgnoreReason, IntakeNoteCode } from './intake-note.ts'
import type { ForeignFormat, UnsafePath, UnusableName } from './intake-problem.ts'
import type { LocalizedText } from './localized-text.ts'

/** What a file that is no package is. */
export function explainFormat(format: ForeignFormat): LocalizedText {
  return formats[format]
}

/** Why a path is unsafe. */
export function explainUnsafePath(why: UnsafePath): LocalizedText {
  return unsafePaths[why]
}

/** Why a name cannot be used. */
export function explainUnusableName(why: UnusableName): LocalizedText {
  return unusableNames[why]
}

/** Why a file was left out. */
export function explainIgnored(reason: IgnoreReason): LocalizedText {
  return ignoreReasons[reason]
}

/** What a note says, short enough for a table; its path and detail stand beside it. */
export function explainNote(code: IntakeNoteCode): LocalizedText {
  return notes[code]
}

const formats: Record<ForeignFormat, LocalizedText> = {
  rar: { zh: '它是 RAR 压缩包', en: 'it is a RAR archive' },
  '7z': { zh: '它是 7z 压缩包', en: 'it is a 7z archive' },
  gzip: { zh: '它是 gzip 压缩包', en: 'it is a gzip archive' },
  tar: { zh: '它是 tar 归档', en: 'it is a tar archive' },
  'office-document': { zh: '它是单个办公文档', en: 'it is a single office document' },
  pdf: { zh: '它是单个 PDF 文件', en: 'it is a single PDF file' },
  unknown: { zh: '它不是 ZIP 文件', en: 'it is not a ZIP file' },
}

const unsafePaths: Record<UnsafePath, LocalizedText> = {
  'parent-folder': { zh: '用“..”指向上级文件夹', en: 'it leads to a parent folder by “..”' },
  absolute: { zh: '从根目录开始', en: 'it starts at the root' },
  'drive-letter': { zh: '带有盘符', en: 'it names a drive' },
  'network-share': { zh: '指向网络共享', en: 'it names a network share' },
}

const unusableNames: Record<UnusableName, LocalizedText> = {
  reserved: { zh: 'Windows 保留了这个名称', en: 'Windows keeps this name for itself' },
  'illegal-character': {
    zh: '含有 Windows 不允许的字符（< > : " | ? *）',
    en: 'it has a character that Windows does not allow (< > : " | ? *)',
  },
  'control-character': { zh: '含有不可见的控制字符', en: 'it has an invisible control character' },
  'trailing-dot-or-space': { zh: '以点或空格结尾', en: 'it ends with a dot or a space' },
  'empty-part': { zh: '路径中有空的一段', en: 'a part of the path is empty' },
  undecodable: { zh: '名称既不是 UTF-8 也不是 GBK 编码', en: 'it is written in neither UTF-8 nor GBK' },
}

const ignoreReasons: Record<IgnoreReason, LocalizedText> = {
  'mac-metadata': { zh: 'macOS 系统文件', en: 'macOS system file' },
  'windows-metadata': { zh: 'Windows 系统文件', en: 'Windows system file' },
  'office-lock-file': { zh: '办公软件的临时文件', en: 'temporary file of an office program' },
  'bundle-wrapping': { zh: '文件包的清单与签名', en: 'manifest or signature of the bundle' },
}

const notes: Record<IntakeNoteCode, LocalizedText> = {
  'names-in-gbk': { zh: '文件名按 GBK 编码识别', en: 'File names were read as GBK' },
  'top-folder-removed': { zh: '已去掉最外层文件夹', en: 'The outermost folder was left out' },
  'doubled-folder-removed': { zh: '已去掉重复嵌套的文件夹', en: 'A doubled outer folder was left out' },
  'differs-by-case': {
    zh: '与另一文件仅大小写不同，已另起名保留',
    en: 'Differs from another file only by case; kept under a name of its own',
  },
  'differs-by-unicode-form': {
    zh: '与另一文件看上去同名（编码形式不同），已另起名保留',
    en: 'Looks the same as another file name (other Unicode form); kept under a name of its own',
  },
  'empty-file': { zh: '文件是空的（0 字节）', en: 'The file is empty (0 bytes)' },
  'empty-folder': { zh: '文件夹是空的', en: 'The folder is empty' },
  'archive-inside': {
    zh: '里面的压缩包按文件保留，未展开',
    en: 'An archive inside is kept as a file and was not opened',
  },
  'legacy-format': {
    zh: '旧格式，请另存为 DOCX、XLSX 或 PDF 以便查看',
    en: 'Old format: please save it as DOCX, XLSX or PDF to view it',
  },
  'not-viewable': {
    zh: '本软件不能显示这种格式，仅保存',
    en: 'This format is kept but cannot be shown here',
  },
  'password-protected': {
    zh: '文档带有密码，无法查看',
    en: 'The document has a password and cannot be viewed',
  },
  'extension-mismatch': { zh: '扩展名与实际内容不符', en: 'The extension does not match the contents' },
}
