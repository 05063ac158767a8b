import type { PanelCentre } from '#shared/contract/panel.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { PanelToGrade } from '#shared/scoring/panel/panel-sheet.ts'
import { type CommandContext, CommandFailure } from './command.ts'
import { findPanelCentre } from './find-round.ts'
import { argument } from './option-text.ts'

/** A centre whose sheets are opened, as the panel's arithmetic takes it. */
export interface PanelInput {
  readonly found: PanelCentre
  readonly scheme: Scheme
  readonly panel: PanelToGrade
}

/** The centre that the first argument names; fails while its sheets are not opened. */
export async function openedCentre(context: CommandContext): Promise<PanelInput> {
  const store = await context.openStore()
  const { round, centre } = await findPanelCentre(store, context, argument(context, 0))
  const found = await store.call('panel.centre', { round, centre })
  const { scheme, claims, sheets, decisions, row } = found
  if (!row.opened) throw new CommandFailure({ code: 'sheets-not-opened', subject: found.centre.centre.name })
  if (scheme === null) throw new CommandFailure({ code: 'scheme-not-found', subject: centre })
  const { period, rules } = found.round
  return { found, scheme, panel: { period, claims, sheets, decisions, rules } }
}
