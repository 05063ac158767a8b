import { Button, Modal, Table, Tag } from 'antd'
import { useState } from 'react'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import type { AdoptionAnswer, OpinionAdoption } from '#shared/domain/opinion-adoption.ts'
import { adoptionAnswerNames } from '#shared/rounds/names.ts'

const texts = defineText({
  zh: {
    caption: '意见—采纳情况',
    show: (count: number) => `意见采纳（${count}）…`,
    title: (centre: string) => `意见—采纳情况：${centre}`,
    hint: '此前咨询论证的意见，以及申报单位的采纳情况。',
    close: '关闭',
    number: '序号',
    opinion: '咨询论证意见',
    answer: '采纳情况',
    explanation: '采纳说明',
    unanswered: '未答复',
    from: (consultation: string) => `来自：${consultation}`,
  },
  en: {
    caption: 'Opinions and what became of them',
    show: (count: number) => `Adopted opinions (${count})…`,
    title: (centre: string) => `Opinions and what became of them: ${centre}`,
    hint: 'What an earlier consultation advised, and what the applicant made of it.',
    close: 'Close',
    number: 'No.',
    opinion: 'Opinion of the consultation',
    answer: 'Adoption',
    explanation: 'Explanation',
    unanswered: 'Not answered',
    from: (consultation: string) => `From: ${consultation}`,
  },
})

const colours: Readonly<Record<AdoptionAnswer, string>> = {
  adopted: 'green',
  partly: 'gold',
  'not-adopted': 'red',
}

/** Opens the table 意见—采纳情况 of a centre; nothing where no consultation came before. */
export function AdoptionsButton(props: {
  readonly centre: string
  readonly adoptions: readonly OpinionAdoption[]
  readonly size?: 'small' | 'middle'
}) {
  const { centre, adoptions, size = 'middle' } = props
  const text = useText(texts)
  const [open, setOpen] = useState(false)
  if (adoptions.length === 0) return null
  const show = text.show(adoptions.length)
  return (
    <>
      <Button size={size} aria-label={`${show} ${centre}`} onClick={() => setOpen(true)}>
        {show}
      </Button>
      <Modal
        open={open}
        width="56rem"
        title={text.title(centre)}
        footer={<Button onClick={() => setOpen(false)}>{text.close}</Button>}
        onCancel={() => setOpen(false)}
      >
        <p className="ui-secondary">{text.hint}</p>
        <AdoptionTable adoptions={adoptions} />
      </Modal>
    </>
  )
}

function AdoptionTable({ adoptions }: { readonly adoptions: readonly OpinionAdoption[] }) {
  const text = useText(texts)
  const language = useLanguage()
  return (
    <Table
      size="small"
      aria-label={text.caption}
      rowKey="number"
      pagination={false}
      dataSource={[...adoptions]}
      scroll={{ x: 520 }}
      columns={[
        { title: text.number, dataIndex: 'number', key: 'number', width: '4rem' },
        {
          title: text.opinion,
          key: 'text',
          render: (_value, { text: opinion, consultation }) => (
            <>
              <div className="ui-long-text">{opinion}</div>
              {consultation !== '' && <div className="ui-secondary">{text.from(consultation)}</div>}
            </>
          ),
        },
        {
          title: text.answer,
          key: 'answer',
          width: '7rem',
          render: (_value, { answer }) =>
            answer === null ? (
              <Tag>{text.unanswered}</Tag>
            ) : (
              <Tag color={colours[answer]}>{adoptionAnswerNames[answer][language]}</Tag>
            ),
        },
        {
          title: text.explanation,
          key: 'explanation',
          render: (_value, { explanation }) => (
            <div className="ui-long-text">{explanation === '' ? '—' : explanation}</div>
          ),
        },
      ]}
    />
  )
}
