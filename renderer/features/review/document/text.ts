import { defineText } from '#renderer/app/text.ts'

interface DocumentText {
  readonly documents: string
  readonly attach: string
  readonly missingDocument: string
  readonly chooseDocument: string
  readonly photos: string
  readonly addPhotos: string
  readonly photoFacts: (taken: string, place: string) => string
  readonly noPhotoFacts: string
  readonly openDocumentHint: string
  readonly dropHere: string
}

const zh: DocumentText = {
  documents: '材料',
  attach: '附上所选 F2',
  missingDocument: '材料已不在当前版本中',
  chooseDocument: '选择要查看的材料',
  photos: '现场照片',
  addPhotos: '添加现场照片…',
  photoFacts: (taken, place) => `拍摄时间 ${taken} · 位置 ${place}`,
  noPhotoFacts: '无',
  openDocumentHint: '从上方选择一份材料，或点右侧“填报的佐证”直接打开。',
  dropHere: '照片可以直接拖到这里',
}

const en: DocumentText = {
  documents: 'Documents',
  attach: 'Attach selection F2',
  missingDocument: 'The document is not in the current version',
  chooseDocument: 'Choose a document',
  photos: 'Site photographs',
  addPhotos: 'Add site photographs…',
  photoFacts: (taken, place) => `Taken ${taken} · Place ${place}`,
  noPhotoFacts: 'none',
  openDocumentHint: 'Choose a document above, or open it from “Evidence as claimed” at the right.',
  dropHere: 'Photographs can be dropped here',
}

export const documentText = defineText<DocumentText>({ zh, en })
