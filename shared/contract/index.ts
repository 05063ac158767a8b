import type { z } from 'zod'
import { applicationCalls } from './application.ts'
import { assignmentCalls } from './assignment.ts'
import { bundleCalls } from './bundle.ts'
import { diagnosticCalls } from './diagnostic.ts'
import { documentCalls } from './document.ts'
import type { EventName, EventPayload } from './event.ts'
import { identityCalls } from './identity.ts'
import { panelCalls } from './panel.ts'
import type { Result } from './result.ts'
import { reviewCalls } from './review.ts'
import { roundCalls } from './round.ts'
import { roundReportCalls } from './round-report.ts'
import { roundResultCalls } from './round-result.ts'
import { schemeCalls } from './scheme.ts'
import { shellCalls } from './shell.ts'

/** The only way in: every call by its name, with its kind, host and schemas. */
export const contract = {
  ...identityCalls,
  ...schemeCalls,
  ...applicationCalls,
  ...documentCalls,
  ...reviewCalls,
  ...bundleCalls,
  ...roundCalls,
  ...assignmentCalls,
  ...panelCalls,
  ...roundResultCalls,
  ...roundReportCalls,
  ...diagnosticCalls,
  ...shellCalls,
} as const

export type Contract = typeof contract
export type CallName = keyof Contract
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}

/**
 * What the preload exposes to the page. A job takes an id chosen by the caller, under which its progress comes.
 * Paths never pass: files go by token.
 */
export interface PanelDeskBridge {
  invoke<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    job?: string,
  ): Promise<Result<CallOutput<Name>>>
  on<Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void): () => void
}
