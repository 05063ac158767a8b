import { describe, expect, it } from 'vitest'
import { drillCentre } from '#electron/core/drill/drill-centre.ts'
import {
  acceptAsClaimed,
  blankRow,
  contentOf,
  figureFinding,
  figureKey,
  rowKey,
} from '#renderer/features/panel/transcribe/paper-content.ts'
import { emptyPaper, untypedFigure } from '#renderer/features/panel/transcribe/paper-draft.ts'
import { missingOf } from '#renderer/features/panel/transcribe/paper-missing.ts'
import { readBack } from '#renderer/features/panel/transcribe/read-back.ts'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

const scheme = referenceOperationScheme()
const { claims } = drillCentre(11, 1)
const period = reviewPeriodSchema.parse({ from: '2023', to: '2025' })
const everything = () => true
const sheet = { scheme, claims, period, inScope: everything }
const codes = new Set<string>([...scheme.lists, ...scheme.facts].map(({ code }) => code))
const [found] = claims.figures
if (found === undefined) throw new Error('the drill claims nothing')
const figure = { ...found, value: decimalSchema.parse('100.50') }

describe('a figure on paper', () => {
  it('is the claimed one, checked on paper, where nothing is typed or the same number', () => {
    expect(figureFinding(scheme, figure, untypedFigure)).toMatchObject({
      state: 'document-checked',
      verified: '100.50',
    })
    expect(figureFinding(scheme, figure, { ...untypedFigure, typed: ' 100.5 ' })?.state).toBe(
      'document-checked',
    )
  })

  it('is reduced where it differs, and open where it is no number', () => {
    expect(figureFinding(scheme, figure, { ...untypedFigure, typed: '９０' })).toMatchObject({
      state: 'reduced',
      verified: '90',
    })
    expect(figureFinding(scheme, figure, { ...untypedFigure, typed: '约90' })?.verified).toBeNull()
  })

  it('is nothing at all where nothing was claimed and nothing is typed', () => {
    expect(figureFinding(scheme, { ...figure, value: null }, untypedFigure)).toBeNull()
  })
})

describe('a paper while it is typed in', () => {
  it('keeps what was typed when the rest is accepted as claimed', () => {
    const [row] = claims.rows
    if (row === undefined) throw new Error('no rows')
    const key = rowKey(row)
    const entry = { ...blankRow(row), state: 'rejected' as const }
    const accepted = acceptAsClaimed(scheme, claims, { ...emptyPaper, rows: { [key]: entry } }, codes)
    expect(accepted.rows[key]?.state).toBe('rejected')
    expect(Object.keys(accepted.rows)).toHaveLength(claims.rows.length)
  })

  it('lacks the scan, the declaration and all judgements at first, and nothing of them once recused', () => {
    const empty = contentOf(scheme, claims, emptyPaper, everything)
    const kinds = missingOf(sheet, emptyPaper, empty).map(({ kind }) => kind)
    expect(kinds.slice(0, 2)).toEqual(['scan', 'answer'])
    const recused = {
      ...emptyPaper,
      declaration: { answer: 'recused' as const, relations: ['kin' as const], reason: '亲属任职' },
    }
    expect(missingOf(sheet, recused, empty).map(({ kind }) => kind)).toEqual(['scan'])
  })

  it('lacks the grounds of a mark that has none, and leaves its indicator out of the sheet only with them', () => {
    const marked = { ...emptyPaper, notApplicable: { A01: '' } }
    const content = contentOf(scheme, claims, marked, everything)
    expect(content.notApplicable).toEqual([])
    expect(missingOf(sheet, marked, content)).toContainEqual({ kind: 'note', item: 'A01' })
  })

  it('is read back with differences and what nobody claimed apart from what is as claimed', () => {
    const changed = claims.figures[0]
    if (changed === undefined) throw new Error('no figures')
    const draft = acceptAsClaimed(scheme, claims, emptyPaper, codes)
    const figures = { [figureKey(changed)]: { ...untypedFigure, typed: '1', reason: 'no-evidence' as const } }
    const content = contentOf(scheme, claims, { ...draft, figures }, everything)
    const { differing, accepted } = readBack(scheme, claims, content)
    expect(differing.map(({ item }) => item)).toEqual([figureKey(changed)])
    expect(differing.length + accepted.length).toBe(content.verifications.length)
  })
})
