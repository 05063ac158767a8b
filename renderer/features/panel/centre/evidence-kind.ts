/** First bytes of the formats that an expert can add himself. */
const heads: readonly { readonly bytes: readonly number[]; readonly mediaType: string }[] = [
  { bytes: [0xff, 0xd8, 0xff], mediaType: 'image/jpeg' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], mediaType: 'image/png' },
  { bytes: [0x52, 0x49, 0x46, 0x46], mediaType: 'image/webp' },
  { bytes: [0x25, 0x50, 0x44, 0x46], mediaType: 'application/pdf' },
]

/** What the first bytes of a document say that it is; null for what no expert can add. */
export function evidenceKind(head: Uint8Array): string | null {
  return heads.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))?.mediaType ?? null
}
