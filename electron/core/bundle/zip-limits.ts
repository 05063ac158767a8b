/** How much a bundle may be before anything of it is used. */
export interface ZipLimits {
  readonly entries: number
  /** Of the table of contents. */
  readonly tableBytes: number
  /** Of all contents together, unpacked. */
  readonly contentBytes: number
  /** Unpacked to packed, of one entry; deflate can reach 1032. */
  readonly ratio: number
}

export const bundleLimits: ZipLimits = {
  // a round result of 1,000 centres and 9 experts holds some 85,000 files
  entries: 200_000,
  tableBytes: 32 << 20,
  contentBytes: 64 * 2 ** 30,
  ratio: 200,
}
