import { Table, Tag } from 'antd'
import { timeText } from '#renderer/app/show-time.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { Declaration } from '#shared/domain/declaration.ts'
import { declarationAnswerNames, relationNames } from '#shared/rounds/names.ts'

const texts = defineText({
  zh: { centre: '中心', answer: '声明', relations: '情形与说明', at: '时间', separator: '；' },
  en: {
    centre: 'Centre',
    answer: 'Declared',
    relations: 'Relations and reason',
    at: 'When',
    separator: '; ',
  },
})

const colours = { none: 'green', explained: 'blue', recused: 'red' } as const

/** Every declaration on record, the newest of a centre first: they are only ever added. */
export function DeclarationTable({ centres }: { readonly centres: readonly AssignedWork[] }) {
  const text = useText(texts)
  const language = useLanguage()
  const rows = centres.flatMap(({ id, centre, declarations }) =>
    declarations.toReversed().map((declaration) => ({ id, name: centre.name, declaration })),
  )
  return (
    <Table
      size="small"
      pagination={false}
      rowKey={({ id, declaration }) => `${id} ${declaration.declaredAt} ${declaration.answer}`}
      dataSource={rows}
      columns={[
        { title: text.centre, key: 'centre', render: (_value, { id, name }) => `${id} ${name}` },
        {
          title: text.answer,
          key: 'answer',
          render: (_value, { declaration: { answer } }) => (
            <Tag color={colours[answer]}>{declarationAnswerNames[answer][language]}</Tag>
          ),
        },
        {
          title: text.relations,
          key: 'relations',
          render: (_value, { declaration }) => explained(declaration, language, text.separator),
        },
        {
          title: text.at,
          key: 'at',
          render: (_value, { declaration }) => timeText(declaration.declaredAt, language),
        },
      ]}
    />
  )
}

function explained({ relations, reason }: Declaration, language: 'zh' | 'en', separator: string): string {
  return [...relations.map((relation) => relationNames[relation][language]), reason]
    .filter((part) => part !== '')
    .join(separator)
}
