import type { SchemeSummary } from '#shared/contract/scheme.ts'
import { CommandFailure, type OpenStore } from '../command.ts'

/** A scheme by its id, or by the beginning of its hash; the newest version where an id has several. */
export async function findScheme(store: OpenStore, id: string): Promise<SchemeSummary> {
  const schemes = await store.call('scheme.list', {})
  const found =
    schemes.findLast(({ scheme }) => scheme.id === id) ??
    schemes.find(({ hash }) => id.length >= 6 && hash.startsWith(id.toLowerCase()))
  if (found === undefined) throw new CommandFailure({ code: 'scheme-not-found', subject: id })
  return found
}
