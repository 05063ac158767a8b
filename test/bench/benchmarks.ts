import { aggregating, robust } from './aggregating.bench.ts'
import { auditing } from './audit.bench.ts'
import { collecting } from './collect.bench.ts'
import { grading } from './grading.bench.ts'
import { importing } from './import.bench.ts'
import { keystroke } from './keystroke.bench.ts'
import { matrix } from './matrix.bench.ts'
import type { Benchmark } from './measurement.ts'
import { start } from './start.bench.ts'
import { verifying } from './verify.bench.ts'

/** Everything that is measured, in this order. */
export const benchmarks: readonly Benchmark[] = [
  start,
  importing,
  verifying,
  keystroke,
  grading,
  collecting,
  aggregating,
  robust,
  auditing,
  matrix,
]
