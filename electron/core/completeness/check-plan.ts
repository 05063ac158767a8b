import type { CompletenessItem, PackageFile } from '#shared/domain/application.ts'
import { type ExtractedText, joinedText } from '../text/extracted-text.ts'
import { planOutline, sectionsIn } from './plan-outline.ts'

/** A file with what its text came to. */
export interface ReadFile {
  readonly file: PackageFile
  readonly text: ExtractedText
}

/**
 * The plan against the outline of 内科发〔2020〕68号, part by part. Where a plan is a scan or cannot be read, what
 * is not found elsewhere is `unreadable`, not missing.
 */
export function checkPlan(plans: readonly ReadFile[]): readonly CompletenessItem[] {
  const read = plans.map(({ file, text }) => ({
    path: file.path,
    text,
    sections: sectionsIn(joinedText(text)),
  }))
  const blind = read.filter(({ text }) => text.state !== 'text').map(({ path }) => path)
  return planOutline.map(({ code, name }) => {
    const files = read.filter(({ sections }) => sections.has(code)).map(({ path }) => path)
    const state = files.length > 0 ? 'present' : blind.length > 0 ? 'unreadable' : 'missing'
    return { code: `plan/${code}`, name, state, files: state === 'unreadable' ? blind : files }
  })
}
