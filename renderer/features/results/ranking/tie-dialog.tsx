import { Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { defineText, useText } from '#renderer/app/text.ts'
import { dialogLook } from '#renderer/ui/dialog-look.ts'
import type { CentreId } from '#shared/domain/round.ts'
import type { TieDecision } from '#shared/domain/round-result.ts'
import { commonText } from '../common-text.ts'
import type { CentreLine } from './centre-line.ts'
import type { Decide } from './use-ranking.ts'

const texts = defineText({
  zh: {
    title: '名额末位并列',
    hint: (places: number) =>
      `比例名额为 ${places} 个。下列中心总分相同，按并列规则也分不出先后：要么全部列入，要么全部不列入，不能只取其中一部分。`,
    before: (taken: string) => `现在的决定：${taken}。更改后两次决定都留在记录里。现在的理由：`,
    in: '全部列入（超出名额）',
    out: '全部不列入（少用名额）',
    which: '决定',
    reason: '理由（记入结果文件）',
    ok: '记录决定',
  },
  en: {
    title: 'A tie at the last place',
    hint: (places: number) =>
      `The quota has ${places} ${places === 1 ? 'place' : 'places'}. These centres have one total and the tie rule does not tell them apart: all of them are taken, or none; never a part of them.`,
    before: (taken: string) =>
      `Decided so far: ${taken}. If you change it, both decisions stay on record. The reason so far: `,
    in: 'Take all in (above the quota)',
    out: 'Leave all out (places stay free)',
    which: 'Decision',
    reason: 'Reason (goes into the result)',
    ok: 'Put on record',
  },
})

/** Centres that stand equal across the last place are taken all or not at all, with a reason. */
export function TieDialog(props: {
  readonly centres: readonly CentreId[]
  /** The decision that would be changed; both stay on record. */
  readonly before: TieDecision | null
  readonly lines: readonly CentreLine[]
  readonly places: number | null
  readonly decide: Decide
  readonly onClose: () => void
}) {
  const { centres, before, lines, places, decide, onClose } = props
  const text = useText(texts)
  const common = useText(commonText)
  const [taken, setTaken] = useState(before?.taken ?? null)
  const [reason, setReason] = useState('')
  const save = async () => {
    if (taken === null) return
    const tie = { centres, taken, reason: reason.trim() }
    if (await decide({ kind: 'tie', tie })) onClose()
  }
  return (
    <Modal
      {...dialogLook}
      open
      title={text.title}
      okText={text.ok}
      cancelText={common.cancel}
      okButtonProps={{ disabled: taken === null || taken === before?.taken || reason.trim() === '' }}
      onOk={save}
      onCancel={onClose}
    >
      <p>{text.hint(places ?? 0)}</p>
      {before !== null && (
        <p>
          {text.before(before.taken === 'in' ? text.in : text.out)}
          {before.reason}
        </p>
      )}
      <ul>
        {centres.map((id) => (
          <li key={id}>
            {id} {lines.find(({ centre }) => centre === id)?.name}
          </li>
        ))}
      </ul>
      <Radio.Group
        aria-label={text.which}
        vertical
        value={taken}
        options={[
          { value: 'in', label: text.in },
          { value: 'out', label: text.out },
        ]}
        onChange={({ target }) => setTaken(target.value === 'in' ? 'in' : 'out')}
      />
      <label className="results-label" htmlFor="tie-reason">
        {text.reason}
      </label>
      <Input.TextArea
        id="tie-reason"
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  )
}
