import type { PackageFile } from '#shared/domain/application.ts'
import { docx } from '../intake/extension-types.ts'
import { type ExtractedText, joinedText } from '../text/extracted-text.ts'
import type { ReadFile } from './check-plan.ts'
import { sectionsIn } from './plan-outline.ts'

const documents = new Set(['application/pdf', docx, 'application/msword', 'application/ofd'])
const planName = /实施方案|建设方案|建设与运行/
/** Documents that are looked into where no name says which is the plan, those nearest the top first. */
const mostRead = 12
/** Parts of the outline that make a document a plan. */
const enoughParts = 4

/**
 * The plans 建设与运行实施方案 of a package, with their texts: by name, else by folder; where neither tells and
 * `lookInside` is set, by the headings of the outline.
 */
export async function findPlans(
  files: readonly PackageFile[],
  textOf: (file: PackageFile) => Promise<ExtractedText>,
  { lookInside }: { readonly lookInside: boolean },
): Promise<readonly ReadFile[]> {
  const candidates = files.filter(({ mediaType }) => documents.has(mediaType))
  const byName = candidates.filter(({ path }) => planName.test(baseName(path)))
  const named = byName.length > 0 ? byName : candidates.filter(({ path }) => planName.test(path))
  if (named.length > 0) return readAll(named, textOf)
  if (!lookInside) return []
  const nearest = candidates.toSorted((left, right) => depth(left) - depth(right)).slice(0, mostRead)
  const read = await readAll(nearest, textOf)
  return read.filter(({ text }) => {
    const parts = [...sectionsIn(joinedText(text))].filter((code) => !code.includes('.'))
    return parts.length >= enoughParts
  })
}

async function readAll(
  files: readonly PackageFile[],
  textOf: (file: PackageFile) => Promise<ExtractedText>,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = []
  for (const file of files) read.push({ file, text: await textOf(file) })
  return read
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFKC')
}

function depth({ path }: PackageFile): number {
  return path.split('/').length
}
