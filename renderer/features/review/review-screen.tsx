import { Alert } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { SplitPanes } from '#renderer/ui/panes/split-panes.tsx'
import { usePanes } from '#renderer/ui/panes/use-panes.ts'
import type { Review } from '#shared/contract/review.ts'
import type { Application } from '#shared/domain/application.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { DocumentPane } from './document/document-pane.tsx'
import { ReviewHeader } from './header/review-header.tsx'
import { IndicatorList } from './indicators/indicator-list.tsx'
import './review.css'
import { reviewPanes } from './review-panes.ts'
import { createReviewStore, ReviewContext, useReview } from './review-store.ts'
import { SheetPane } from './sheet-pane.tsx'
import { reviewText } from './text.ts'
import { useReviewKeys } from './use-review-keys.ts'

function Panes() {
  const container = useRef<HTMLDivElement>(null)
  const panes = usePanes('review-panes', reviewPanes, container)
  useReviewKeys(panes.toggle)
  const text = useText(reviewText)
  const language = useLanguage()
  const sealed = useReview((state) =>
    state.review.state === 'sealed' ? state.review.sealed.at(-1) : undefined,
  )
  const asked = useReview((state) => state.asked)
  const answered = useRef(asked)
  const { reveal } = panes
  useEffect(() => {
    if (asked === null || asked === answered.current) return
    answered.current = asked
    reveal(asked.pane)
  }, [asked, reveal])
  return (
    <main className="review">
      <ReviewHeader panes={panes} />
      {sealed !== undefined && (
        <Alert
          banner
          type="success"
          title={text.sealedBanner(sealed.version, timeText(sealed.sealedAt, language))}
        />
      )}
      <SplitPanes
        container={container}
        panes={panes}
        borderLabel={text.paneBorder}
        parts={[
          { id: 'indicators', content: <IndicatorList /> },
          { id: 'document', content: <DocumentPane /> },
          { id: 'sheet', content: <SheetPane /> },
        ]}
      />
    </main>
  )
}

function ReviewOf(props: {
  readonly application: Application
  readonly scheme: Scheme
  readonly review: Review
}) {
  const { application, scheme, review } = props
  // the store takes over from here; later reads of the same application do not reset what is being worked on
  const [store] = useState(() => createReviewStore(application, scheme, review))
  return (
    <ReviewContext value={store}>
      <Panes />
    </ReviewContext>
  )
}

/** The reviewer's main screen: indicators, documents, the sheet. */
export function ReviewScreen({ application: id }: { readonly application: ApplicationId }) {
  const [application, reloadApplication] = useCall('application.get', { application: id })
  const [review, reloadReview] = useCall('review.get', { application: id })
  const [schemes, reloadSchemes] = useCall('scheme.list', {})
  const scheme = useMemo(
    () =>
      application.state === 'ready' && schemes.state === 'ready'
        ? schemes.value.find(({ hash }) => hash === application.value.schemeHash)?.scheme
        : undefined,
    [application, schemes],
  )
  return (
    <Loadable loaded={schemes} retry={reloadSchemes}>
      {() => (
        <Loadable loaded={application} retry={reloadApplication}>
          {(application) => (
            <Loadable
              loaded={
                scheme === undefined
                  ? {
                      state: 'failed',
                      failure: { code: 'scheme-not-found', subject: application.schemeHash },
                    }
                  : review
              }
              retry={reloadReview}
            >
              {(review) =>
                scheme === undefined ? null : (
                  <ReviewOf application={application} scheme={scheme} review={review} />
                )
              }
            </Loadable>
          )}
        </Loadable>
      )}
    </Loadable>
  )
}
