import type { Language, LocalizedText } from '../../domain/localized-text.ts'
import type { PanelProblem } from './panel-problem.ts'

/** Why a panel has no grade, and what to do about it, in one line. */
export function panelProblemText({ code, expert, item }: PanelProblem, language: Language): string {
  const zh = language === 'zh'
  const about = [expert, item].filter((part) => part !== null && part !== '').join(' ')
  const text = texts[code][language]
  if (about === '') return text
  return zh ? `${about}：${text}` : `${about}: ${text}`
}

const texts: Readonly<Record<PanelProblem['code'], LocalizedText>> = {
  negative: { zh: '核定值为负，请重新核定', en: 'a negative verified value; settle it again' },
  'part-above-whole': {
    zh: '核定的部分大于总体，请重新核定',
    en: 'a verified part is above its whole; settle them again',
  },
  'entered-twice': {
    zh: '评分表中同一项出现两次，请专家重新提交',
    en: 'stands twice in the sheet; ask the expert for a new version',
  },
  'wrong-period': { zh: '评价期与指标体系不符', en: 'the period does not fit the scheme' },
  'unknown-veto': { zh: '指标体系中没有此否决项', en: 'the scheme has no such veto' },
  'unknown-adjustment': {
    zh: '指标体系中没有此加减分项，或分值为负',
    en: 'the scheme has no such adjustment, or it is negative',
  },
  'no-sheet': {
    zh: '没有可以计分的评分表，请先导入专家评分',
    en: 'there is no sheet to count; import the experts’ scores first',
  },
  'two-sheets': {
    zh: '同一专家有两份评分表，请选定一份',
    en: 'two sheets of one expert; choose the one that counts',
  },
  'judgement-missing': {
    zh: '没有评分，此表无效，请专家补评后重新提交',
    en: 'is not judged, so the sheet is invalid; ask the expert for a new version',
  },
  'judgement-outside-band': {
    zh: '分值与等级不符，请专家修改后重新提交',
    en: 'the value does not fit the level; ask the expert for a new version',
  },
  'not-applicable-undecided': {
    zh: '标为不适用，专家组尚未决定，请先表决',
    en: 'is marked not applicable and the panel has not decided; decide it first',
  },
  'nobody-judges': {
    zh: '没有专家负责此指标，请调整分工',
    en: 'is in nobody’s scope; change the scopes',
  },
}
