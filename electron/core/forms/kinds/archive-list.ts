import type { Language } from '#shared/domain/localized-text.ts'
import { note, numbered } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type FormHead, formUnder, sayIn } from './form-head.ts'

/** 归档目录 of a round. */
export interface ArchiveListData extends FormHead {
  /** 全宗号, 案卷号 or what the archive uses; empty to be filled in by hand. */
  readonly fileNumber: string
  readonly retention: string
  readonly items: readonly ArchivedItem[]
}

export interface ArchivedItem {
  /** Who answers for it: 专家组, 秘书处, the applicant. */
  readonly author: string
  readonly number: string
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly pages: string
  /** 纸质, 电子, 纸质+电子. */
  readonly medium: string
  /** SHA-256 of the electronic one; empty on paper only. */
  readonly hash: string
  readonly remark: string
}

/** 归档目录: what was filed in which order, paper and electronic, with the hashes that prove the latter. */
export function archiveListForm(data: ArchiveListData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'archive-list',
    title: say('评审材料归档目录', 'Archive List'),
    subtitle: say(`（${data.round}）`, data.round),
    paper: 'a4-landscape',
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          { label: say('案卷号', 'File number'), value: data.fileNumber },
          { label: say('保管期限', 'Retention'), value: data.retention },
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say('件号', 'No.'), share: 7, kind: 'number', align: 'center' },
          { title: say('责任者', 'Author'), share: 15 },
          { title: say('文号/编号', 'Number'), share: 21 },
          { title: say('题名', 'Title'), share: 32 },
          { title: say('日期', 'Date'), share: 16, kind: 'date' },
          { title: say('页数', 'Pages'), share: 10, kind: 'number' },
          { title: say('载体', 'Medium'), share: 13, align: 'center' },
          { title: say('电子文件哈希（SHA-256）', 'SHA-256'), share: 30 },
          { title: say('备注', 'Remark'), share: 12 },
        ],
        rows: numbered(
          data.items.map(({ author, number, title, date, pages, medium, hash, remark }) => [
            author,
            number,
            title,
            date,
            pages,
            medium,
            hash,
            remark,
          ]),
        ),
      },
      note(
        say(
          `本目录共 ${data.items.length} 件。电子文件以哈希值核对。`,
          `${data.items.length} items. Electronic ones are checked by their hash.`,
        ),
      ),
      {
        kind: 'signatures',
        lines: [
          { role: say('立卷人', 'Filed by') },
          { role: say('移交人', 'Handed over by') },
          { role: say('接收人', 'Received by') },
        ],
      },
    ],
  })
}
