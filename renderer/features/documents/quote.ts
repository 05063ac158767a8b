/** Longest quote a pointer holds, in UTF-16 units. */
const longestQuote = 2_000

const han = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef'
const breakAtHan = new RegExp(`(?<=[${han}])\\s+(?=.)|\\s+(?=[${han}])`, 'gu')

/**
 * A selected passage as one line: breaks beside Chinese characters vanish, others become a space. Cut at the
 * longest quote; null where nothing but white space is selected.
 */
export function tidyQuote(selected: string): string | null {
  const line = selected.replace(/\0/g, '').trim().replace(breakAtHan, '').replace(/\s+/gu, ' ')
  if (line === '') return null
  return line.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, '')
}
