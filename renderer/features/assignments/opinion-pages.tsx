import { Button, InputNumber, Popover, Select, Space, Tag } from 'antd'
import { useState } from 'react'
import { defineText, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { NumberedOpinion } from '#shared/domain/hand-in.ts'
import type { Sha256 } from '#shared/domain/hash.ts'

const texts = defineText({
  zh: {
    add: (number: number) => `为第 ${number} 条注明依据`,
    short: '注明依据…',
    document: '材料',
    page: '页码（可不填）',
    attach: '附上',
    at: (name: string, page: number | null) => (page === null ? name : `${name} 第 ${page} 页`),
    gone: '材料已不在当前版本中',
  },
  en: {
    add: (number: number) => `Name evidence… for opinion ${number}`,
    short: 'Name evidence…',
    document: 'Document',
    page: 'Page (optional)',
    attach: 'Attach',
    at: (name: string, page: number | null) => (page === null ? name : `${name}, page ${page}`),
    gone: 'No longer in the current version',
  },
})

/** Where in the plan an opinion points; optional, by document and page. */
export function OpinionPages(props: {
  readonly application: ApplicationId
  readonly number: number
  readonly pointers: NumberedOpinion['pointers']
  readonly onChange: (pointers: NumberedOpinion['pointers']) => void
}) {
  const { application, number, pointers, onChange } = props
  const text = useText(texts)
  const [loaded] = useCall('application.get', { application })
  const [open, setOpen] = useState(false)
  const [document, setDocument] = useState<Sha256 | null>(null)
  const [page, setPage] = useState<number | null>(null)
  const files = loaded.state === 'ready' ? loaded.value.current.files : []
  const nameOf = (sha256: Sha256) =>
    files
      .find((file) => file.sha256 === sha256)
      ?.path.split('/')
      .at(-1) ?? text.gone
  const attach = () => {
    if (document === null) return
    const place = page === null ? ({ kind: 'whole' } as const) : ({ kind: 'page', page } as const)
    onChange([...pointers, { document, place }])
    setOpen(false)
    setDocument(null)
    setPage(null)
  }
  return (
    <Space wrap size="small" className="assignment-opinion-pages">
      {pointers.map((pointer) => (
        <Tag
          key={JSON.stringify(pointer)}
          closable
          onClose={() => onChange(pointers.filter((other) => other !== pointer))}
        >
          {text.at(nameOf(pointer.document), 'page' in pointer.place ? pointer.place.page : null)}
        </Tag>
      ))}
      <Popover
        trigger="click"
        open={open}
        onOpenChange={setOpen}
        content={
          <Space orientation="vertical">
            <Select<Sha256>
              aria-label={text.document}
              placeholder={text.document}
              className="assignment-opinion-document"
              showSearch={{ optionFilterProp: 'label' }}
              value={document}
              onChange={setDocument}
              options={files.map(({ sha256, path }) => ({ value: sha256, label: path }))}
            />
            <InputNumber
              aria-label={text.page}
              placeholder={text.page}
              min={1}
              precision={0}
              value={page}
              onChange={setPage}
            />
            <Button type="primary" disabled={document === null} onClick={attach}>
              {text.attach}
            </Button>
          </Space>
        }
      >
        <Button size="small" aria-label={text.add(number)}>
          {text.short}
        </Button>
      </Popover>
    </Space>
  )
}
