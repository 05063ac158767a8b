/** What a package may be at most. Sizes in bytes, counted while reading and not only believed from headers. */
export interface IntakeLimits {
  /** All files together, unpacked. */
  readonly totalBytes: number
  /** One file, unpacked. */
  readonly fileBytes: number
  /** Unpacked to packed size, of one file and of the whole; looked at from `ratioFromBytes` unpacked on. */
  readonly ratio: number
  readonly ratioFromBytes: number
  /** Entries, folders included. */
  readonly count: number
  /** Folders above a file. */
  readonly depth: number
  /** UTF-16 code units of a whole path: Windows holds 260 with the folder it is unpacked to. */
  readonly pathLength: number
}

/**
 * The defaults. Deflate reaches 1032:1, office files and text stay below 50:1, a blank scanned page kept as an
 * uncompressed picture may pass 200:1 but hardly 10 MiB.
 */
export const defaultLimits: IntakeLimits = {
  totalBytes: 4 * 1024 ** 3,
  fileBytes: 2 * 1024 ** 3,
  ratio: 200,
  ratioFromBytes: 10 * 1024 ** 2,
  count: 20_000,
  depth: 20,
  pathLength: 240,
}
