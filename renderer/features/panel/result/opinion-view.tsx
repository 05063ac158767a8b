import { useLanguage, useText } from '#renderer/app/text.ts'
import { opinionPartSchema } from '#shared/domain/panel-opinion.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'
import { opinionPartNames } from '#shared/rounds/names.ts'
import { memberName } from '../centre/member-name.ts'
import { countersignText } from './countersign-text.ts'

/** The panel opinion to be read, with what members hold against it. */
export function OpinionView({ result }: { readonly result: PanelResult }) {
  const text = useText(countersignText)
  const language = useLanguage()
  const { opinion } = result
  return (
    <section className="panel-card panel-opinion-view">
      <h2>{text.opinion}</h2>
      {opinionPartSchema.options.map((part) => (
        <section key={part}>
          <h3>{opinionPartNames[part][language]}</h3>
          {part === 'problems' || part === 'advice' ? (
            <ol>
              {opinion[part].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          ) : (
            <p>{opinion.parts[part]}</p>
          )}
        </section>
      ))}
      {opinion.departure !== '' && <p>{opinion.departure}</p>}
      {opinion.changes.length > 0 && (
        <ol>
          {opinion.changes.map(({ text: asked, deadline, confirmedBy }) => (
            <li key={asked}>{[asked, deadline, confirmedBy].filter((each) => each !== '').join(' · ')}</li>
          ))}
        </ol>
      )}
      <h3>{text.dissent}</h3>
      {opinion.dissents.length === 0 ? (
        <p>{text.noDissent}</p>
      ) : (
        opinion.dissents.map(({ expert, text: said }) => (
          <p key={expert}>
            <strong>{memberName(result, expert)}</strong>：{said}
          </p>
        ))
      )}
    </section>
  )
}
