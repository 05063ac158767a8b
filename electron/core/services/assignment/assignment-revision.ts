import { getApplication, getVersion, putVersion } from '#db/applications.ts'
import { getAssignment } from '#db/assignments.ts'
import { listSealed, setReopened } from '#db/sealed-sheets.ts'
import type { AssignedCentre, Assignment } from '#shared/domain/assignment.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'
import { carryOver } from '../application/carry-over.ts'
import { accessTo } from './assigned-centre.ts'
import { forgetMaterial } from './material.ts'

/** An assignment that was sent out before the one that is here would bring back what was changed since. */
export function refuseOlder({ database }: Store, { round, panel }: Assignment, path: string): void {
  const known = getAssignment(database, round.id, panel.id)?.assignment.round.revision ?? 0
  if (round.revision < known)
    failWith('bundle-invalid', { subject: path, reason: 'older-revision', details: { known } })
}

/** Centres that are open already and come with other material than before. */
export function amendedCentres({ database }: Store, assignment: Assignment): readonly AssignedCentre[] {
  return assignment.centres.filter(({ id, application, version }) => {
    if (application === null || version === null) return false
    const here = getApplication(database, application)
    return (
      here !== null &&
      here.current.packageHash !== version.packageHash &&
      accessTo(database, { round: assignment.round.id, centre: id, application }) === 'open'
    )
  })
}

/** The next version of an open centre's material: work about unchanged claims stays, a sealed sheet is open again. */
export function amend(
  transaction: Transaction,
  { round, scheme }: Assignment,
  { application, version }: AssignedCentre,
): void {
  if (application === null || version === null || scheme === null) return
  const { database, record } = transaction
  const before = getApplication(database, application)?.current
  if (before === undefined || getVersion(database, application, version.version) !== null) return
  putVersion(database, application, version)
  record({
    action: 'import',
    subject: application,
    item: 'package',
    before: { version: before.version, packageHash: before.packageHash },
    after: { version: version.version, packageHash: version.packageHash },
    why: null,
  })
  carryOver(transaction, { id: application, scheme, before, after: version })
  const sealed = listSealed(database, application).at(-1)
  if (sealed?.reopenedBecause !== null) return
  const why = `任务包第 ${round.revision} 版更新了材料 / material changed with revision ${round.revision}`
  setReopened(database, application, sealed.version, why)
  record({
    action: 'reopen',
    subject: application,
    item: 'sheet',
    before: { version: sealed.version },
    after: null,
    why,
  })
}

/** Centres that the new revision leaves out: nothing reads their material any more. */
export function forgetWithdrawn({ database }: Transaction, { round, panel, centres }: Assignment): void {
  const before = getAssignment(database, round.id, panel.id)?.assignment.centres ?? []
  for (const centre of before)
    if (!centres.some(({ id }) => id === centre.id)) forgetMaterial(database, centre)
}
