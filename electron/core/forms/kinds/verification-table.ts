import type { Language } from '#shared/domain/localized-text.ts'
import { note } from '../blocks.ts'
import type { Column, Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, type Say, sayIn } from './form-head.ts'

/** 数据核定表 of one centre: every figure as the panel settled it. */
export interface VerificationTableData extends FormHead, CentreHead {
  readonly period: string
  readonly panel: string
  readonly lines: readonly VerifiedLine[]
}

/** Claimed and verified as exact decimals, or words where it is none. */
export interface VerifiedLine {
  readonly code: string
  readonly item: string
  readonly year: string
  readonly unit: string
  readonly claimed: string
  readonly verified: string
  readonly state: string
  readonly reason: string
  readonly note: string
  readonly evidence: string
}

/** 数据核定表: claimed beside verified, with the reason of each difference. */
export function verificationTableForm(data: VerificationTableData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'verification-table',
    title: say('数据核定表', 'Table of Verified Data'),
    paper: 'a4-landscape',
    scored: true,
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('评价期', 'Review period'), value: data.period },
          { label: say('专家组', 'Panel'), value: data.panel },
        ],
      },
      { kind: 'table', columns: verifiedColumns(say), rows: verifiedRows(data.lines) },
      note(
        say(
          '注：1. 只有核定值参与计分。2. “未填报”不等于 0。3. 核定值与填报值不一致的，应注明原因和依据。',
          '1. Only verified values score. 2. "Not given" is not 0. 3. Where verified differs from claimed, reason and evidence are due.',
        ),
      ),
      {
        kind: 'signatures',
        lines: [{ role: say('核定专家', 'Verified by') }, { role: say('专家组组长', 'Chair') }],
      },
    ],
  })
}

/** The columns that the table and the letter to the applicant share. */
export function verifiedColumns(say: Say): readonly Column[] {
  return [
    { title: say('编号', 'Code'), share: 8, align: 'center' },
    { title: say('数据项', 'Item'), share: 26 },
    { title: say('年度', 'Year'), share: 8, align: 'center' },
    { title: say('单位', 'Unit'), share: 10, align: 'center' },
    { title: say('填报值', 'Claimed'), share: 14, kind: 'number' },
    { title: say('核定值', 'Verified'), share: 14, kind: 'number' },
    { title: say('状态', 'State'), share: 11, align: 'center' },
    { title: say('原因', 'Reason'), share: 11, align: 'center' },
    { title: say('说明', 'Note'), share: 22 },
    { title: say('佐证', 'Evidence'), share: 17 },
  ]
}

export function verifiedRows(lines: readonly VerifiedLine[]): readonly (readonly string[])[] {
  return lines.map(({ code, item, year, unit, claimed, verified, state, reason, note, evidence }) => [
    code,
    item,
    year,
    unit,
    claimed,
    verified,
    state,
    reason,
    note,
    evidence,
  ])
}
