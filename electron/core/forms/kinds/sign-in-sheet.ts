import type { Language } from '#shared/domain/localized-text.ts'
import { blankRows, numbered } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type FormHead, formUnder, sayIn } from './form-head.ts'

/** 签到表 of one meeting or visit. */
export interface SignInSheetData extends FormHead {
  readonly meeting: string
  readonly time: string
  readonly place: string
  readonly people: readonly SignInPerson[]
  /** Empty lines below the people who are known. */
  readonly blankLines: number
}

export interface SignInPerson {
  readonly name: string
  readonly organisation: string
  readonly post: string
  /** In this meeting: 组长, 专家, 秘书处, 申报单位. */
  readonly role: string
  readonly phone: string
}

/** 签到表: who was there, signed by hand. */
export function signInSheetForm(data: SignInSheetData, language: Language): Form {
  const say = sayIn(language)
  const columns = [
    { title: say('序号', 'No.'), share: 6, align: 'center' },
    { title: say('姓名', 'Name'), share: 13 },
    { title: say('工作单位', 'Organisation'), share: 30 },
    { title: say('职务/职称', 'Post / title'), share: 15 },
    { title: say('身份', 'Role'), share: 11, align: 'center' },
    { title: say('联系电话', 'Phone'), share: 15, align: 'center' },
    { title: say('签名', 'Signature'), share: 17 },
    { title: say('签到时间', 'Time'), share: 11 },
  ] as const
  const people = numbered(
    data.people.map(({ name, organisation, post, role, phone }) => [name, organisation, post, role, phone]),
  )
  return formUnder(data, language, {
    kind: 'sign-in-sheet',
    title: say('评审会议签到表', 'Sign-in Sheet'),
    paper: 'a4-landscape',
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          { label: say('评审批次', 'Round'), value: data.round, wide: true },
          { label: say('会议名称', 'Meeting'), value: data.meeting, wide: true },
          { label: say('时间', 'Time'), value: data.time },
          { label: say('地点', 'Place'), value: data.place },
        ],
      },
      {
        kind: 'table',
        columns,
        rows: [...people, ...blankRows(data.blankLines, columns.length, people.length + 1)],
        rowHeight: 11,
      },
    ],
  })
}
