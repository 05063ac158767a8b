import type { CompletenessItem } from '#shared/domain/application.ts'
import type { Claims } from '#shared/domain/claim.ts'
import { findEvidenceFiles } from '#shared/domain/evidence-file.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import { inputsOfIndicator } from '#shared/scoring/used-inputs.ts'
import { filesNamed } from './files-named.ts'

/**
 * The evidence of each input that claims something and for which the scheme asks for evidence: the files that its
 * workbook names; where it names none that is there, files and folders that carry its code or name, those of an
 * indicator that reads it, or what the evidence is called.
 */
export function evidenceItems({
  scheme,
  claims,
  paths,
}: {
  readonly scheme: Scheme
  readonly claims: Claims
  readonly paths: readonly string[]
}): readonly CompletenessItem[] {
  return claimingInputs(scheme, claims).map(({ code, name, evidence, texts }) => {
    const named = [...new Set(texts.flatMap((text) => findEvidenceFiles(paths, text)))]
    const readers = indicatorsOf(scheme).filter((indicator) => {
      const { scalars, lists, facts } = inputsOfIndicator(indicator)
      return [...scalars, ...lists, ...facts].some((input) => input === code)
    })
    const codes = [code, ...readers.map((indicator) => indicator.code)]
    const files = named.length > 0 ? named : filesNamed(paths, codes, [name, ...evidence].flatMap(wordsOf))
    const asked = {
      zh: `${code} ${name.zh}：${evidence.map(({ zh }) => zh).join('；')}`,
      en: `${code} ${name.en}: ${evidence.map(({ en }) => en).join('; ')}`,
    }
    return { code: `evidence/${code}`, name: asked, state: files.length > 0 ? 'present' : 'missing', files }
  })
}

/** The kinds of evidence in one text: `证书、登记簿副本、缴费凭证`. */
function wordsOf({ zh, en }: LocalizedText): readonly string[] {
  return [...zh.split(/[、，；或]/), ...en.split(/[,;]/)]
}

interface ClaimingInput {
  readonly code: string
  readonly name: LocalizedText
  readonly evidence: readonly LocalizedText[]
  /** What the workbook names, each text once. */
  readonly texts: readonly string[]
}

function claimingInputs({ scalars, lists, facts }: Scheme, claims: Claims): readonly ClaimingInput[] {
  const inputs = [
    ...scalars.map((input) => ({
      input,
      claimed: claims.figures.filter(
        ({ input: code, value }) => code === input.code && value !== null && value !== '0',
      ),
    })),
    ...lists.map((input) => ({ input, claimed: claims.rows.filter(({ list }) => list === input.code) })),
    ...facts.map((input) => ({
      input,
      claimed: claims.facts.filter(({ fact, yes }) => fact === input.code && yes === true),
    })),
  ]
  return inputs
    .filter(({ input, claimed }) => claimed.length > 0 && input.evidence.length > 0)
    .map(({ input: { code, name, evidence }, claimed }) => {
      const texts = claimed.map((claim) => claim.evidence?.file ?? '').filter((text) => text !== '')
      return { code, name, evidence, texts: [...new Set(texts)] }
    })
}
