import { Alert, Button, Empty, Select, Tag } from 'antd'
import { useMemo } from 'react'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import type { PanelCentre } from '#shared/contract/panel.ts'
import type { ApplicationId, RoundId } from '#shared/domain/brand.ts'
import type { CentreId, ExpertId, PanelId } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { inScope } from '#shared/scoring/scope.ts'
import '../panel.css'
import '../centre/centre.css'
import { useIsChair } from '../use-is-chair.ts'
import { mayBeTypedIn } from './may-be-typed-in.ts'
import { type Paper, PaperContext } from './paper-context.ts'
import './transcribe.css'
import { TranscribeSteps } from './transcribe-steps.tsx'
import { transcribeText } from './transcribe-text.ts'

interface Where {
  readonly round: RoundId
  readonly panel: PanelId
  readonly centre: CentreId
  readonly expert: ExpertId
}

/** 代录: the printed sheet of an expert without a laptop is typed in beside its scan, checked, and signed in. */
export function TranscribeScreen(where: Where) {
  const { round, centre } = where
  const text = useText(transcribeText)
  const [loaded, reload] = useCall('panel.centre', { round, centre })
  return (
    <Loadable loaded={loaded} retry={reload}>
      {(centre) => {
        const { scheme } = centre
        const { application } = centre.centre
        if (scheme === null) return <Stop where={where} title={text.consultation} />
        if (application === null) return <Stop where={where} title={text.noApplication} />
        return <WithFiles where={where} centre={centre} scheme={scheme} application={application} />
      }}
    </Loadable>
  )
}

function Stop({ where, title, hint }: { where: Where; title: string; hint?: string }) {
  return (
    <div className="ui-page">
      <Alert type="warning" showIcon title={title} {...(hint === undefined ? {} : { description: hint })} />
      <p>
        <Back where={where} />
      </p>
    </div>
  )
}

function Back({ where: { round, panel } }: { readonly where: Where }) {
  const text = useText(transcribeText)
  const go = useNavigation((state) => state.go)
  return <Button onClick={() => go({ screen: 'panel', round, panel })}>{text.back}</Button>
}

function WithFiles(props: {
  readonly where: Where
  readonly centre: PanelCentre
  readonly scheme: Scheme
  readonly application: ApplicationId
}) {
  const { where, centre, scheme, application } = props
  const text = useText(transcribeText)
  const go = useNavigation((state) => state.go)
  const isChair = useIsChair(centre)
  const [loaded, reload] = useCall('application.get', { application })
  const own = centre.row.cells.find(({ expert }) => expert === centre.panel.chair)
  if (isChair && (own?.state === 'not-received' || own?.state === 'draft'))
    return <Stop where={where} title={text.ownFirst} hint={text.ownFirstHint} />
  const open = new Set(centre.row.cells.filter(mayBeTypedIn).map(({ expert }) => expert))
  const members = centre.members.filter(
    ({ expert }) => open.has(expert) && !(isChair && expert === centre.panel.chair),
  )
  const member = members.find(({ expert }) => expert === where.expert)
  const typed = centre.row.cells.some(({ expert, transcribed }) => expert === where.expert && transcribed)
  return (
    <main className="panel-centre">
      <header className="panel-centre-header">
        <Back where={where} />
        <h1 className="panel-centre-title" title={centre.centre.centre.name}>
          {text.title} · {centre.centre.id} {centre.centre.centre.name}
        </h1>
        {centre.round.drill && <Tag color="orange">{text.drill}</Tag>}
        <Select<ExpertId>
          aria-label={text.member}
          className="transcribe-member"
          placeholder={text.chooseMember}
          value={member?.expert ?? null}
          options={members.map(({ expert, name }) => ({ value: expert, label: `${expert} ${name}` }))}
          onChange={(expert) => go({ ...where, screen: 'transcribe', expert })}
        />
      </header>
      {typed && <Alert banner type="info" title={text.again} />}
      {member === undefined ? (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={members.length === 0 ? text.nobody : text.chooseMember}
        />
      ) : (
        <Loadable loaded={loaded} retry={reload}>
          {({ current }) => (
            <PaperOf
              key={member.expert}
              centre={centre}
              scheme={scheme}
              member={member}
              isChair={isChair}
              files={current.files}
              onDone={() => go({ screen: 'panel', round: where.round, panel: where.panel })}
            />
          )}
        </Loadable>
      )}
    </main>
  )
}

function PaperOf(props: {
  readonly centre: PanelCentre
  readonly scheme: Scheme
  readonly member: Paper['member']
  readonly isChair: boolean
  readonly files: readonly (Omit<Paper['files'][number], 'name'> & { readonly path: string })[]
  readonly onDone: () => void
}) {
  const { centre, scheme, member, isChair, files, onDone } = props
  const paper = useMemo(
    (): Paper => ({
      key: `${centre.round.id}/${centre.centre.id}/${member.expert}`,
      centre,
      scheme,
      member,
      files: files.map(({ path, sha256, size, mediaType }) => ({ name: path, sha256, size, mediaType })),
      inScope: inScope(scheme, member.scope),
    }),
    [centre, scheme, member, files],
  )
  return (
    <PaperContext value={paper}>
      <TranscribeSteps isChair={isChair} onDone={onDone} />
    </PaperContext>
  )
}
