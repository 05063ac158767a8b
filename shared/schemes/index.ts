import { canonicalJson } from '../bundle/canonical-json.ts'
import type { Sha256 } from '../domain/hash.ts'
import type { Scheme } from '../domain/scheme.ts'
import { referenceOperationScheme } from './reference-operation/scheme.ts'
import { referencePlanReviewScheme } from './reference-plan-review/scheme.ts'
import { referenceSiteAssessmentScheme } from './reference-site-assessment/scheme.ts'

/** The schemes that come with the product, a line each; the first of a kind is the usual one. */
export function builtInSchemes(): readonly Scheme[] {
  return [referenceOperationScheme(), referencePlanReviewScheme(), referenceSiteAssessmentScheme()]
}

/** A scheme's address: the SHA-256 of its canonical JSON in UTF-8. The digest is handed in: shared code has none. */
export function hashScheme(scheme: Scheme, sha256: (text: string) => Sha256): Sha256 {
  return sha256(canonicalJson(scheme))
}
