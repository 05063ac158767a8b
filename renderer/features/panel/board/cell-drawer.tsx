import { Button, Descriptions, Drawer, List, Typography } from 'antd'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { BoardCell } from '#shared/contract/panel.ts'
import { declarationAnswerNames, handInStateNames, relationNames } from '#shared/rounds/names.ts'
import { transcribeText } from '../transcribe/transcribe-text.ts'
import { boardText } from './board-text.ts'

/** All that was received from one expert about one centre: the version that counts, earlier ones, declarations. */
export function CellDrawer(props: {
  readonly shown: BoardCell | null
  readonly title: string
  readonly onClose: () => void
  /** Types in the expert's printed sheet; null where he has handed in his own. */
  readonly onTranscribe: (() => void) | null
}) {
  const { shown, title, onClose, onTranscribe } = props
  const words = useText(transcribeText)
  const text = useText(boardText)
  const { bracketed, semicolon } = useMarks()
  const language = useLanguage()
  return (
    <Drawer
      open={shown !== null}
      title={title}
      onClose={onClose}
      size="min(32rem, 90vw)"
      extra={onTranscribe !== null && <Button onClick={onTranscribe}>{words.open}</Button>}
    >
      {shown !== null && (
        <>
          <Descriptions
            size="small"
            column={1}
            bordered
            items={[
              {
                key: 'state',
                label: text.progress,
                children: [
                  handInStateNames[shown.state][language],
                  shown.open === null || shown.open === 0 ? '' : text.openItems(shown.open),
                  shown.transcribed ? text.transcribed + bracketed(text.transcribedHint) : '',
                  shown.late ? text.late + bracketed(text.lateHint) : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · '),
              },
              ...(shown.sealedAt === null
                ? []
                : [{ key: 'sealed', label: text.sealedAt, children: timeText(shown.sealedAt, language) }]),
              ...(shown.handedInAt === null
                ? []
                : [{ key: 'in', label: text.handedInAt, children: timeText(shown.handedInAt, language) }]),
            ]}
          />
          <Typography.Title level={2} className="panel-drawer-heading">
            {text.supersededTitle}
          </Typography.Title>
          <List
            size="small"
            dataSource={[
              ...(shown.version === null || shown.sheetHash === null
                ? []
                : [{ version: shown.version, sheetHash: shown.sheetHash, reason: text.counts }]),
              ...shown.superseded,
            ]}
            renderItem={({ version, sheetHash, reason }) => (
              <List.Item key={sheetHash}>
                <div>
                  <div>{`${text.version(version)} · ${reason === '' ? text.noReason : reason}`}</div>
                  <div className="ui-secondary">
                    <span className="ui-mono">{sheetHash}</span>
                  </div>
                </div>
              </List.Item>
            )}
          />
          <List
            size="small"
            header={text.declaration}
            dataSource={[...shown.declarations]}
            renderItem={({ answer, relations, reason, declaredAt }) => (
              <List.Item key={declaredAt}>
                <div>
                  <div>{`${declarationAnswerNames[answer][language]} · ${timeText(declaredAt, language)}`}</div>
                  <div className="ui-secondary">
                    {[...relations.map((each) => relationNames[each][language]), reason]
                      .filter((part) => part !== '')
                      .join(semicolon)}
                  </div>
                </div>
              </List.Item>
            )}
          />
        </>
      )}
    </Drawer>
  )
}
