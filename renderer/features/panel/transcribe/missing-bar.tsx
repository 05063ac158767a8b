import { Button, Popover } from 'antd'
import { useState } from 'react'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { Grading } from '#shared/scoring/grade-sheet.ts'
import { itemLabel } from '../centre/item-label.ts'
import { pointsText } from '../centre/points-text.ts'
import { missingText } from './missing-text.ts'
import { usePaper } from './paper-context.ts'
import type { Missing } from './paper-missing.ts'
import { transcribeText } from './transcribe-text.ts'

/** Most of what is missing that is listed at once. */
const most = 40

/** How much is missing, with the way to each, and the total so far. */
export function MissingBar(props: {
  readonly missing: readonly Missing[]
  readonly grading: Grading | null
  readonly onGo: (item: string) => void
}) {
  const { missing, grading, onGo } = props
  const text = useText(transcribeText)
  const { comma } = useMarks()
  const language = useLanguage()
  const { scheme, centre } = usePaper()
  const [open, setOpen] = useState(false)
  return (
    <>
      <output className={missing.length === 0 ? 'transcribe-whole' : 'transcribe-short'}>
        {missing.length === 0 ? text.nothingMissing : text.missing(missing.length)}
      </output>
      {missing.length > 0 && (
        <Popover
          trigger="click"
          open={open}
          onOpenChange={setOpen}
          placement="bottomLeft"
          title={text.missingList}
          content={
            <ul className="transcribe-missing">
              {missing.slice(0, most).map((each) => (
                <li key={`${each.kind}/${each.item}/${each.kind === 'open' ? each.open.code : ''}`}>
                  <Button
                    type="link"
                    size="small"
                    className="panel-centre-link"
                    onClick={() => {
                      setOpen(false)
                      onGo(each.item)
                    }}
                  >
                    {missingText(scheme, centre.claims, each, language)}
                  </Button>
                </li>
              ))}
              {missing.length > most && <li>{text.more(missing.length - most)}</li>}
            </ul>
          }
        >
          <Button size="small">{text.missingList}</Button>
        </Popover>
      )}
      {grading?.ok === true && (
        <strong className="ui-number">{text.total(pointsText(grading.report.total))}</strong>
      )}
      {grading?.ok === false && (
        <strong className="transcribe-short" role="alert">
          {text.contradiction}
          {grading.problems
            .slice(0, 3)
            .map(({ item }) => itemLabel(scheme, centre.claims, item, language))
            .join(comma)}
        </strong>
      )}
    </>
  )
}
