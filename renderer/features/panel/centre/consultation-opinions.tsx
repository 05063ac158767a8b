import { Empty, List } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { memberName } from './member-name.ts'

/** 咨询论证: what each expert wrote, numbered; there are no scores. */
export function ConsultationOpinions() {
  const text = useText(centreText)
  const centre = useCentre((state) => state.centre)
  const opinions = centre.opinions.flatMap(({ expert, opinions }) =>
    opinions.map((opinion) => ({ expert, ...opinion })),
  )
  if (opinions.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.noOpinions} />
  return (
    <List
      className="panel-scrolls"
      size="small"
      header={text.consultationOpinions}
      dataSource={opinions}
      renderItem={({ expert, number, text: said }) => (
        <List.Item key={`${expert}/${number}`}>
          <div>
            <div>{`${memberName(centre, expert)} · ${number}`}</div>
            <div className="ui-secondary">{said}</div>
          </div>
        </List.Item>
      )}
    />
  )
}
