import { type Rational, toFixed, toFraction } from '#shared/domain/exact.ts'
import { factAnswer, factAnswerName } from '#shared/domain/fact-answer.ts'
import type { IndicatorScore } from '#shared/domain/grade-report.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Indicator } from '#shared/domain/indicator.ts'
import { inputNameAlone } from '#shared/domain/input-name.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { reasonNames, verificationStateNames } from '#shared/domain/names.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { Place, Pointer } from '#shared/domain/pointer.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { ScoreSheet } from '#shared/domain/score-sheet.ts'
import { cellText } from '#shared/domain/shown-cell.ts'
import type { FactVerification, Verification } from '#shared/domain/verification.ts'
import { otherInputs } from '#shared/scoring/used-inputs.ts'
import { type SheetWords, sheetWords } from './score-sheet-words.ts'

/** A sheet to print: a sealed one with its hash, or a draft, which says so on every page. */
export interface PrintableSheet
  extends Pick<ScoreSheet, 'subject' | 'reviewer' | 'claims' | 'content' | 'result' | 'documents'> {
  readonly version: number
  /** SHA-256 of the canonical JSON of the sealed sheet: ties paper to bundle. */
  readonly sealed: { readonly sheetHash: Sha256; readonly sealedAt: string } | null
  readonly sample: boolean
}

/** `PD-1A2B-3C4D-5E6F-7081`: the first 16 digits of the sheet's hash, short enough to read aloud. */
export function sheetCode(sheetHash: Sha256): string {
  const groups = sheetHash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []
  return ['PD', ...groups].join('-')
}

/** Everything the template prints, already in words; the template only sets it. */
export function scoreSheetPaper(scheme: Scheme, sheet: PrintableSheet, language: Language) {
  const words = sheetWords[language]
  const { result, subject, reviewer, content } = sheet
  const fixed = (value: Rational) => toFixed(toFraction(value), 2)
  const names = new Map<string, string>(
    sheet.documents.map(({ hash, path }) => [hash, path.split('/').at(-1) ?? path]),
  )
  const pointerText = (pointer: Pointer) =>
    `${names.get(pointer.document) ?? pointer.document.slice(0, 12)} ${placeText(pointer.place, words)}`.trim()
  return {
    language,
    words: words.labels,
    title: words.title[scheme.kind],
    reference: scheme.status === 'reference' ? words.reference : '',
    sample: sheet.sample ? words.sample : '',
    draft: sheet.sealed === null ? words.draft : '',
    code: sheet.sealed === null ? words.draft : sheetCode(sheet.sealed.sheetHash),
    sheetHash: sheet.sealed?.sheetHash ?? '',
    date: (sheet.sealed?.sealedAt ?? '').slice(0, 10),
    facts: [
      [words.centre, subject.centre],
      [words.period, `${subject.period.from}–${subject.period.to}`],
      [words.expert, `${reviewer.name}（${reviewer.organisation}）`],
      [words.fingerprint, reviewer.fingerprint],
      [words.scheme, `${scheme.name[language]} ${scheme.version}（${scheme.id}）`],
      [words.schemeHash, subject.scheme.hash],
      [words.packageHash, subject.packageHash],
      [words.version, words.versionOf(sheet.version, sheet.sealed?.sealedAt ?? null)],
    ],
    total: fixed(result.total),
    totalExact: words.exact(result.total),
    grade: outcomeName(scheme.kind, result.scoreGrade)[language],
    cappedGrade: outcomeName(scheme.kind, result.cappedGrade)[language],
    caps: result.caps.map(
      ({ code }) => `${code} ${scheme.caps.find((cap) => cap.code === code)?.text[language] ?? ''}`,
    ),
    rounding: words.rounding[scheme.gradeFrom],
    dimensions: scheme.dimensions.map((dimension) => {
      const score = result.dimensions.find(({ code }) => code === dimension.code)
      return {
        name: `${dimension.code} ${dimension.name[language]}`,
        points: score === undefined ? '' : fixed(score.points),
        weight: score === undefined ? dimension.weight : fixed(score.weight),
        indicators: dimension.indicators.map((indicator) =>
          indicatorPaper(
            indicator,
            score?.indicators.find(({ code }) => code === indicator.code),
            sheet,
            language,
          ),
        ),
      }
    }),
    judgements: indicatorsInOrder(scheme).flatMap((indicator) => {
      const judgement = content.judgements.find((entry) => entry.indicator === indicator.code)
      if (judgement === undefined) return []
      return [
        {
          name: `${indicator.code} ${indicator.name[language]}`,
          level: judgement.level ?? '',
          value: judgement.value ?? '',
          note: [judgement.noMaterial ? words.noMaterial : '', judgement.note]
            .filter((part) => part !== '')
            .join('；'),
          pointers: judgement.pointers.map(pointerText),
        },
      ]
    }),
    checks: factChecks(scheme, sheet, language).map(({ pointers, ...check }) => ({
      ...check,
      pointers: pointers.map(pointerText),
    })),
    changes: content.verifications
      .filter((entry) => entry.reason !== null || entry.state === 'rejected' || entry.state === 'disputed')
      .map((entry) => ({
        item: verificationItem(scheme, sheet, entry, language),
        claimed: claimedText(sheet, entry, words),
        verified: verifiedText(scheme, entry, language),
        state: verificationStateNames[entry.state][language],
        reason: entry.reason === null ? '' : reasonNames[entry.reason][language],
        note: entry.note,
        pointers: entry.pointers.map(pointerText),
      })),
    vetoes: content.vetoProposals.map(({ veto, note, pointers }) => ({
      name: `${veto} ${scheme.vetoes.find(({ code }) => code === veto)?.name[language] ?? ''}`,
      note,
      pointers: pointers.map(pointerText),
    })),
    notApplicable: content.notApplicable.map(({ indicator, note }) => `${indicator}：${note}`),
  }
}

export type ScoreSheetPaper = ReturnType<typeof scoreSheetPaper>

function indicatorsInOrder(scheme: Scheme): readonly Indicator[] {
  return scheme.dimensions.flatMap(({ indicators }) => indicators)
}

function indicatorPaper(
  indicator: Indicator,
  score: IndicatorScore | undefined,
  { content }: PrintableSheet,
  language: Language,
) {
  const words = sheetWords[language]
  const value = (amount: Rational | null | undefined) =>
    amount === null || amount === undefined ? '—' : toFixed(toFraction(amount), 2)
  const judgement = content.judgements.find((entry) => entry.indicator === indicator.code)
  return {
    code: indicator.code,
    name: indicator.name[language],
    weight: score === undefined ? indicator.weight : toFixed(toFraction(score.effectiveWeight), 2),
    claimed: indicator.kind === 'quantitative' ? value(score?.claimedValue) : '',
    verified: indicator.kind === 'quantitative' ? value(score?.value) : (judgement?.level ?? '—'),
    points: score?.state === 'not-applicable' ? words.notApplicable : value(score?.points),
  }
}

/** Facts that no indicator turns into points: they stand beside the score, each with its answer. */
function factChecks(scheme: Scheme, { content }: PrintableSheet, language: Language) {
  const beside = otherInputs(scheme).facts
  return scheme.facts
    .filter(({ code }) => beside.includes(code))
    .map(({ code, kind, name }) => {
      const entry = content.verifications.find(
        (candidate): candidate is FactVerification => candidate.kind === 'fact' && candidate.fact === code,
      )
      const answer = entry === undefined ? null : factAnswer(kind, entry)
      const state = verificationStateNames[entry?.state ?? 'not-checked'][language]
      return {
        name: `${code} ${name[language]}`,
        answer: answer === null ? state : factAnswerName(kind, answer)[language],
        note: entry?.note ?? '',
        pointers: entry?.pointers ?? [],
      }
    })
}

function placeText(place: Place, words: SheetWords): string {
  switch (place.kind) {
    case 'page':
      return words.page(place.page)
    case 'cell':
      return `${place.sheet}!${place.range}`
    case 'text':
      return `“${place.quote.slice(0, 30)}”`
    case 'image':
    case 'whole':
      return ''
  }
}

function verificationItem(
  scheme: Scheme,
  sheet: PrintableSheet,
  entry: Verification,
  language: Language,
): string {
  switch (entry.kind) {
    case 'figure':
      return `${entry.input} ${inputNameAlone(scheme, entry.input, language)} ${entry.year}`
    case 'fact':
      return `${entry.fact} ${scheme.facts.find(({ code }) => code === entry.fact)?.name[language] ?? ''}`
    case 'row': {
      const row = sheet.claims.rows.find(({ list, row: id }) => list === entry.list && id === entry.row)
      const texts = Object.values(row?.values ?? {}).flatMap((cell) =>
        cell.type === 'text' ? [cell.text] : [],
      )
      return `${entry.list} ${texts.slice(0, 2).join(' ')}`.trim()
    }
  }
}

function claimedText(sheet: PrintableSheet, entry: Verification, words: SheetWords): string {
  if (entry.kind !== 'figure') return ''
  const figure = sheet.claims.figures.find(({ input, year }) => input === entry.input && year === entry.year)
  return figure?.value ?? words.notClaimed
}

function verifiedText(scheme: Scheme, entry: Verification, language: Language): string {
  switch (entry.kind) {
    case 'figure':
      return entry.verified ?? '—'
    case 'fact': {
      const kind = scheme.facts.find(({ code }) => code === entry.fact)?.kind ?? 'check'
      const answer = factAnswer(kind, entry)
      return answer === null ? '—' : factAnswerName(kind, answer)[language]
    }
    case 'row': {
      const columns = scheme.lists.find(({ code }) => code === entry.list)?.columns ?? []
      return columns
        .filter(({ id }) => entry.changed[id] !== undefined)
        .map((column) => `${column.name[language]} ${cellText(entry.changed[column.id], column, language)}`)
        .join('; ')
    }
  }
}
