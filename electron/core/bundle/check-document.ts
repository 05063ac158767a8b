import type { BagInfo } from '#shared/bundle/bag-info.ts'
import { parseCanonicalJson } from '#shared/bundle/canonical-json.ts'
import type { BundleDocument, BundleDocuments } from '#shared/bundle/documents.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import type { Person } from '#shared/domain/identity.ts'
import { type BundleContents, keptText } from './bundle-contents.ts'
import type { Ledger } from './ledger.ts'

/** A document that passed, and in whose name it speaks. */
export interface CheckedDocument {
  readonly value: unknown
  readonly authors: readonly Person[]
}

/** A hostile document could break a rule a million times. */
const mostIssues = 20

/** Checks that the one document is the kind's own, canonical and valid; gives it where it is. */
export function checkDocument(
  contents: BundleContents,
  info: BagInfo | undefined,
  documents: BundleDocuments,
  ledger: Ledger,
): CheckedDocument | undefined {
  if (!info) {
    ledger.add('document', { code: 'not-checked' })
    return undefined
  }
  const { kind } = info
  const path = bundleKinds[kind].documentPath
  for (const { documentPath } of Object.values(bundleKinds)) {
    if (documentPath !== path && contents.files.has(documentPath)) {
      ledger.add('document', { code: 'kind-mismatch', kind, path: documentPath })
    }
  }
  if (!contents.files.has(path)) {
    ledger.add('document', { code: 'missing-file', path })
    return undefined
  }
  const parsed = parseCanonicalJson(keptText(contents, path) ?? '')
  if (!parsed.ok) {
    ledger.add('document', { code: `document-${parsed.problem}`, path })
    return undefined
  }
  return validate(parsed.value, documents[kind], path, ledger)
}

function validate(
  value: unknown,
  known: BundleDocument | undefined,
  path: string,
  ledger: Ledger,
): CheckedDocument | undefined {
  const result = known?.schema.safeParse(value)
  if (result?.error) {
    for (const issue of result.error.issues.slice(0, mostIssues)) {
      const at = ['$', ...issue.path.map(String)].join('.')
      ledger.add('document', { code: 'document-invalid', path, at, problem: issue.message })
    }
    return undefined
  }
  return { value, authors: known?.authors(value) ?? [] }
}
