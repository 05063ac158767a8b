import type { Language, LocalizedText } from '../domain/localized-text.ts'
import type { Finding, FindingCode, FindingOf } from './finding.ts'
import type { Check, CheckName, VerificationLevel } from './verification-report.ts'
import { englishFindings } from './verification-text-en.ts'
import { chineseFindings } from './verification-text-zh.ts'

/** A finding in words: what was found, and what the reader should do now. */
export interface FindingText {
  readonly found: string
  readonly todo: string
}

export type FindingTexts = { readonly [Code in FindingCode]: (finding: FindingOf<Code>) => FindingText }

/** The words for a finding in the reader's language. */
export function findingText(finding: Finding, language: Language): FindingText {
  const texts: FindingTexts = language === 'zh' ? chineseFindings : englishFindings
  const write = texts[finding.code] as (finding: Finding) => FindingText
  return write(finding)
}

/** A check in one paragraph: every finding with what to do, or that all is well. The `detail` of the CLI. */
export function checkDetail(check: Check, language: Language): string {
  if (check.findings.length === 0) return passed[check.name][language]
  return check.findings
    .map((finding) => findingText(finding, language))
    .map(({ found, todo }) => (language === 'zh' ? `${found}${todo}` : `${found} ${todo}`))
    .join(language === 'zh' ? '' : ' ')
}

export const checkTitles: Readonly<Record<CheckName, LocalizedText>> = {
  container: { zh: '压缩包', en: 'Container' },
  bag: { zh: '清单', en: 'Lists' },
  files: { zh: '文件', en: 'Files' },
  document: { zh: '数据文件', en: 'Document' },
  roster: { zh: '名册', en: 'Roster' },
  signatures: { zh: '签名', en: 'Signatures' },
  signers: { zh: '签名人', en: 'Signers' },
}

export const levelTexts: Readonly<Record<VerificationLevel, LocalizedText>> = {
  'not-intact': {
    zh: '不完整：内容缺失、有改动或无法读取，不要使用。',
    en: 'Not intact: something is missing, changed or unreadable. Do not use it.',
  },
  intact: {
    zh: '内容完整，但没有可以确认的签名：不知道出自何人。',
    en: 'Intact, but without signatures that hold throughout: nobody is known to stand behind it.',
  },
  signed: {
    zh: '内容完整，且由所示密钥签名；尚不能确认密钥属于谁，请与签名人当面或电话核对指纹。',
    en: 'Intact and signed by the keys shown. Whose keys they are is not known yet: compare the fingerprints with the signers in person or by telephone.',
  },
  vouched: {
    zh: '内容完整，签名人的密钥已经确认；其签署此类文件的权限尚未由秘书处的名册证明。',
    en: 'Intact and signed by keys that are vouched for. No roster of the secretariat shows that they may sign this kind.',
  },
  allowed: {
    zh: '内容完整，签名人的密钥已经确认，并有权签署此类文件。',
    en: 'Intact and signed by keys that are vouched for and allowed to sign this kind.',
  },
}

const passed: Readonly<Record<CheckName, LocalizedText>> = {
  container: { zh: '压缩包结构完好。', en: 'The ZIP is sound.' },
  bag: { zh: '各清单可读，且相互一致。', en: 'The lists can be read and agree with each other.' },
  files: {
    zh: '清单所列文件齐全且未改动，没有多余文件。',
    en: 'Every listed file is there, unchanged, and no other.',
  },
  document: { zh: '数据文件规范、有效。', en: 'The document is canonical and valid.' },
  roster: {
    zh: '名册可读，并由已确认的秘书处签名。',
    en: 'The roster can be read and a pinned secretariat has signed it.',
  },
  signatures: { zh: '所有签名均与本包相符。', en: 'Every signature holds over this bundle.' },
  signers: {
    zh: '签名人均在名册中，有权签署。',
    en: 'Every signer stands in the roster and may sign this kind.',
  },
}
