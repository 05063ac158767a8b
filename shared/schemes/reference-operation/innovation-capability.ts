import type { QualitativeData } from '../judged.ts'
import type { QuantitativeData } from './indicator-data.ts'
import { innovationCapabilityLevels } from './innovation-levels.ts'
import { innovationCapabilityValues } from './innovation-values.ts'

/** 创新能力, 50 points: A01–A14. */
export const innovationCapability: readonly (QuantitativeData | QualitativeData)[] = [
  ...innovationCapabilityValues,
  ...innovationCapabilityLevels,
]
