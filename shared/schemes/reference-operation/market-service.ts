import type { QualitativeData } from '../judged.ts'
import type { QuantitativeData } from './indicator-data.ts'
import { marketServiceLevels } from './market-levels.ts'
import { marketServiceValues } from './market-values.ts'

/** 市场化创新服务能力, 50 points: B01–B14. */
export const marketService: readonly (QuantitativeData | QualitativeData)[] = [
  ...marketServiceValues,
  ...marketServiceLevels,
]
