import type { ReactNode } from 'react'
import { useCall } from '#renderer/app/use-call.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { useCentre } from './centre-store.ts'
import { EvidenceContext } from './evidence-files.ts'

const noFiles = [] as const

/** Lets what is inside name and open the documents of the centre's package. */
export function WithEvidence({ children }: { readonly children: ReactNode }) {
  const application = useCentre((state) => state.centre.centre.application)
  return application === null ? (
    <EvidenceContext value={noFiles}>{children}</EvidenceContext>
  ) : (
    <WithPackage application={application}>{children}</WithPackage>
  )
}

function WithPackage(props: { readonly application: ApplicationId; readonly children: ReactNode }) {
  const { application, children } = props
  const [loaded] = useCall('application.get', { application })
  const files =
    loaded.state === 'ready'
      ? loaded.value.current.files.map(({ path, sha256, size, mediaType }) => ({
          name: path,
          sha256,
          size,
          mediaType,
        }))
      : noFiles
  return <EvidenceContext value={files}>{children}</EvidenceContext>
}
