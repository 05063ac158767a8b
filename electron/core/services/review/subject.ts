import { getApplication } from '#db/applications.ts'
import { getAssignment, givenCentre } from '#db/assignments.ts'
import type { GivenWork } from '#shared/contract/review.ts'
import type { Application } from '#shared/domain/application.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { applyCorrections, correctCentre } from '#shared/domain/corrected-claims.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import { isOpenTo } from '../assignment/assigned-centre.ts'
import { getScheme } from '../scheme.ts'

/** What a review is about: the application with its corrections in place, and the scheme in force for it. */
export interface Subject {
  readonly application: Application
  readonly scheme: Scheme
  /** The round that it is reviewed in; null for one that was imported otherwise. */
  readonly given: GivenWork | null
}

/** Reads an application once and keeps it until it changes: every keystroke needs it whole. */
export function subjectOf(store: Store, id: ApplicationId): Subject {
  const known = store.subjects.get(id)
  if (known !== undefined) return known
  if (!isOpenTo(store.database, id)) failWith('centre-closed')
  const stored = getApplication(store.database, id) ?? failWith('application-not-found', { subject: id })
  const { scheme } = getScheme(store, stored.schemeHash)
  const { corrections, claims } = stored.current
  const subject: Subject = {
    scheme,
    given: givenWork(store, id),
    application: {
      ...stored,
      centre: correctCentre(scheme, stored.centre, corrections),
      current: { ...stored.current, claims: applyCorrections(scheme, claims, corrections).claims },
    },
  }
  store.subjects.set(id, subject)
  return subject
}

function givenWork({ database }: Store, id: ApplicationId): GivenWork | null {
  const given = givenCentre(database, id)
  const stored = given === null ? null : getAssignment(database, given.round, given.panel)
  if (given === null || stored === null) return null
  const { round, panel, centre, scope } = given
  const { name, kind, drill } = stored.assignment.round
  const adoptions = stored.assignment.centres.find((one) => one.id === centre)?.adoptions ?? []
  return { round, name, kind, drill, panel, centre, scope, adoptions }
}

export function forgetSubject(store: Store, id: ApplicationId): void {
  store.subjects.delete(id)
}
