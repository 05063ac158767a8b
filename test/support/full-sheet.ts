import type { Page } from '@playwright/test'
import type { Application } from '#shared/domain/application.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { call } from './window.ts'

/** Takes every claim as it stands, answers every fact and judges all but `left` at level B, through the page's bridge. */
export async function fillSheet(
  page: Page,
  id: ApplicationId,
  left: readonly string[],
): Promise<Application> {
  const scheme = referenceOperationScheme()
  const application = await call(page, 'application.get', { application: id })
  const { figures, rows, facts } = application.current.claims
  const common = { state: 'document-checked', reason: null, note: '', pointers: [] } as const
  const verifications = [
    ...figures
      .filter(({ value }) => value !== null)
      .map(({ input, year, value }) => ({
        kind: 'figure' as const,
        input,
        year,
        verified: value,
        ...common,
      })),
    ...rows.map(({ list, row }) => ({ kind: 'row' as const, list, row, changed: {}, ...common })),
    ...scheme.facts.map(({ code, kind }) => ({
      kind: 'fact' as const,
      fact: code,
      verified: facts.find(({ fact }) => fact === code)?.yes ?? kind === 'check',
      ...common,
    })),
  ]
  await call(page, 'review.verify-many', { application: id, verifications })
  const pdf = application.current.files.find(({ mediaType }) => mediaType === 'application/pdf')
  if (pdf === undefined) throw new Error('the sample has no PDF')
  for (const indicator of indicatorsOf(scheme)) {
    if (indicator.kind !== 'qualitative' || left.includes(indicator.code)) continue
    const judgement: Judgement = {
      indicator: indicator.code,
      level: 'B',
      value: indicator.levels[1]?.value ?? null,
      noMaterial: false,
      note: '对照锚定标准，材料与现场情况相符，予以认可。',
      pointers: [{ document: pdf.sha256, place: { kind: 'page', page: 1 } }],
    }
    await call(page, 'review.judge', { application: id, judgement })
  }
  return application
}
