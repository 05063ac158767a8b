/** Godfrey's coefficients for g = 607/128, good for about fifteen digits. */
const g = 607 / 128
const first = 0.999_999_999_999_997_1
const coefficients = [
  57.156_235_665_862_92, -59.597_960_355_475_49, 14.136_097_974_741_746, -0.491_913_816_097_620_2,
  0.339_946_499_848_118_9e-4, 0.465_236_289_270_485_8e-4, -0.983_744_753_048_795_6e-4,
  0.158_088_703_224_912_5e-3, -0.210_264_441_724_104_9e-3, 0.217_439_618_115_212_65e-3,
  -0.164_318_106_536_763_9e-3, 0.844_182_239_838_527_4e-4, -0.261_908_384_015_814_1e-4,
  0.368_991_826_595_316_2e-5,
]

/**
 * ln Γ(x) for x > 0, by the Lanczos series.
 *
 * Source: Lanczos (1964), A Precision Approximation of the Gamma Function; coefficients of P. Godfrey (2001).
 */
export function logGamma(x: number): number {
  const series = coefficients.reduce((sum, coefficient, place) => sum + coefficient / (x + place + 1), first)
  const shifted = x + g + 0.5
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((Math.sqrt(2 * Math.PI) * series) / x)
}
