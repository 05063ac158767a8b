const separators = [',', '\t', ';', '|', '，'] as const

/** The records of a CSV text (RFC 4180, any usual separator, any line end). */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text)
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  const endField = () => {
    record.push(field)
    field = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (quoted) {
      if (character !== '"') field += character
      else if (text[at + 1] === '"') field += text[++at]
      else quoted = false
    } else if (character === '"' && field === '') quoted = true
    else if (character === separator) endField()
    else if (character === '\n') {
      endField()
      records.push(record)
      record = []
    } else if (character !== '\r' || text[at + 1] !== '\n') field += character
  }
  if (field !== '' || record.length > 0) {
    endField()
    records.push(record)
  }
  return records
}

/** The separator that the first line uses most, outside quotes. */
function separatorOf(text: string): string {
  const line = (/^[^\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = separators.map((separator) => line.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}
