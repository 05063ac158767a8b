import { defineText } from '#renderer/app/text.ts'

interface PointersText {
  readonly noPointers: string
  readonly attachHint: string
  readonly removePointer: string
  readonly evidence: string
  readonly evidenceMissing: string
  readonly page: (page: string | number) => string
  readonly region: string
  readonly whole: string
  readonly photos: string
}

const zh: PointersText = {
  noPointers: '还没有佐证指引',
  attachHint: '在材料中选中文字或框选区域，按 F2 附到当前项',
  removePointer: '移除这条指引',
  evidence: '填报的佐证',
  evidenceMissing: '材料包中找不到',
  page: (page) => `第 ${page} 页`,
  region: '区域',
  whole: '整份文件',
  photos: '现场照片',
}

const en: PointersText = {
  noPointers: 'No pointers yet',
  attachHint: 'Select text or a region in a document and press F2 to attach it to the item in hand',
  removePointer: 'Remove this pointer',
  evidence: 'Evidence as claimed',
  evidenceMissing: 'not in the package',
  page: (page) => `page ${page}`,
  region: 'region',
  whole: 'whole file',
  photos: 'Site photographs',
}

export const pointersText = defineText<PointersText>({ zh, en })
