import type { ApplicationSummary } from '#shared/contract/application.ts'
import { CommandFailure, type OpenStore, WrongUse } from './command.ts'

/** The application meant by an id or by the beginning of one, as long as only one begins so. */
export async function findApplication(store: OpenStore, id: string): Promise<ApplicationSummary> {
  const applications = await store.call('application.list', {})
  const matching = applications.filter((application) => application.id.startsWith(id.toUpperCase()))
  const [found, another] = matching
  if (found === undefined) throw new CommandFailure({ code: 'application-not-found', subject: id })
  if (another !== undefined)
    throw new WrongUse({
      zh: `“${id}”开头的申报不止一份，请多写几位`,
      en: `More than one application begins with ${id}`,
    })
  return found
}
