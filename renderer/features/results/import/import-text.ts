import { defineText } from '#renderer/app/text.ts'
import type { CollectReason } from '#shared/domain/collected.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'

export const importText = defineText({
  zh: {
    choose: '导入专家组结果…',
    chooseFolder: '导入整个文件夹…',
    hint: '把组长交来的专家组结果（.zip）或整个文件夹拖到这里，先后、重复都没有关系；不合格的文件列出原因，其余照常收下。',
    importing: '导入专家组结果',
    region: '本次导入',
    counts: (added: number, known: number, refused: number) =>
      `新收 ${added} 个，已有 ${known} 个，未收 ${refused} 个`,
    outcome: '状态',
    file: '文件',
    centre: '中心',
    why: '原因与处理办法',
    nothing: '没有找到任何文件。',
  },
  en: {
    choose: 'Import panel results…',
    chooseFolder: 'Import a whole folder…',
    hint: 'Drop the panel results (.zip) of the chairs, or a whole folder, here: in any order, as often as you like. A file that does not hold is listed with its reason; the others go on.',
    importing: 'Importing panel results',
    region: 'Just imported',
    counts: (added: number, known: number, refused: number) =>
      `${added} new, ${known} known, ${refused} refused`,
    outcome: 'State',
    file: 'File',
    centre: 'Centre',
    why: 'Reason, and what to do',
    nothing: 'No file was found.',
  },
})

/** Reasons that mean something else for a panel result than for an expert's hand-in. */
export const resultReasonTexts: Readonly<Partial<Record<CollectReason, LocalizedText>>> = {
  'not-signed': {
    zh: '没有组长的有效签名；请组长签名后重新导出',
    en: 'No valid signature of the chair: have it signed and exported again',
  },
  'other-kind': {
    zh: '不是专家组结果；请核对是否选错了文件',
    en: 'Not a panel result: check that it is the right file',
  },
  'other-round': {
    zh: '属于别的批次，或名单中没有的中心；请核对批次',
    en: 'Of another round, or about a centre that is not on its list: check the round',
  },
  'not-a-member': {
    zh: '签名的不是该组登记的组长；请与组长核对指纹，必要时重新登记',
    en: 'Not signed by the chair on record: compare fingerprints, and enrol the chair anew where needed',
  },
  'document-invalid': {
    zh: '内容不符合格式，或与批次的规则不一致；请组长用下发的任务包重新汇总、签名',
    en: 'Not in the format, or not by the rules of the round: have the chair conclude and sign it again',
  },
}
