import type { UsedInputs } from '#shared/scoring/used-inputs.ts'
import { FactSheet } from './fact-sheet.tsx'
import { FigureSheet } from './figure-sheet.tsx'
import { ListSheet } from './list-sheet.tsx'
import { useReview } from './review-store.ts'

/** The inputs behind an indicator, each to be verified where it stands. */
export function InputSheets({ inputs }: { readonly inputs: UsedInputs }) {
  const scheme = useReview((state) => state.scheme)
  return (
    <>
      {scheme.scalars
        .filter(({ code }) => inputs.scalars.includes(code))
        .map((input) => (
          <FigureSheet key={input.code} input={input} />
        ))}
      {scheme.lists
        .filter(({ code }) => inputs.lists.includes(code))
        .map((list) => (
          <ListSheet key={list.code} list={list} />
        ))}
      {scheme.facts
        .filter(({ code }) => inputs.facts.includes(code))
        .map((fact) => (
          <FactSheet key={fact.code} fact={fact} />
        ))}
    </>
  )
}
