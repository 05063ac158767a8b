import { comparable } from '#shared/domain/typed-text.ts'

/** Shorter words say too little to find a file by. */
const shortestWord = 3

/**
 * Files whose name or one of whose folders begins with a code (`A08-知识产权`, `L3`) or holds one of the words,
 * compared without width, case, spaces and punctuation.
 */
export function filesNamed(
  paths: readonly string[],
  codes: readonly string[],
  words: readonly string[],
): readonly string[] {
  const patterns = codes.map((code) => new RegExp(`(^|[^a-z0-9])${code.toLowerCase()}(?!\\d)`))
  const wanted = words.map(comparable).filter((word) => word.length >= shortestWord)
  return paths.filter((path) =>
    path
      .normalize('NFKC')
      .toLowerCase()
      .split('/')
      .some(
        (part) =>
          patterns.some((pattern) => pattern.test(part)) ||
          wanted.some((word) => comparable(part).includes(word)),
      ),
  )
}
