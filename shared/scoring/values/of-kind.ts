import type Fraction from 'fraction.js'
import type { ValueExpression } from '../../domain/value-expression.ts'
import type { CountedInputs } from '../counted-inputs.ts'

/** The expression of one kind. */
export type OfKind<Kind extends ValueExpression['kind']> = Extract<ValueExpression, { readonly kind: Kind }>

export type Evaluate = (expression: ValueExpression, inputs: CountedInputs) => Fraction | null
