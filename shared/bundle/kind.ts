import { z } from 'zod'

/**
 * The closed set of things a bundle can be.
 *
 * `authority` says where the right to sign a kind comes from:
 * - `self`: whoever makes it speaks for himself (his keys, his application);
 * - `secretariat`: only the secretariat, whose signature also vouches for the roster inside;
 * - `roster`: the people whom a roster, vouched for by the secretariat, names for this kind.
 */
export const bundleKinds = {
  enrolment: kind('enrolment', 'self'),
  package: kind('package', 'self'),
  assignment: kind('assignment', 'secretariat'),
  scores: kind('scores', 'roster'),
  'panel-result': kind('panel-result', 'roster'),
  'round-result': kind('round-result', 'secretariat'),
} as const

export type BundleKind = keyof typeof bundleKinds
export type Authority = 'self' | 'secretariat' | 'roster'

export const bundleKindSchema = z.enum([
  'enrolment',
  'package',
  'assignment',
  'scores',
  'panel-result',
  'round-result',
]) satisfies z.ZodType<BundleKind>

/** SSH signature namespace of a roster (`allowed_signers`) signed on its own. */
export const rosterNamespace = 'paneldesk-roster'

/** The kind that a text names, or undefined. */
export function parseBundleKind(text: string): BundleKind | undefined {
  return bundleKindSchema.safeParse(text).data
}

function kind<const Name extends string>(name: Name, authority: Authority) {
  return {
    /** SSH signature namespace: a signature for one kind is worth nothing for another. */
    namespace: `paneldesk-${name}`,
    /** The one canonical JSON document of the kind. */
    documentPath: `data/${name}.json`,
    authority,
  } as const
}
