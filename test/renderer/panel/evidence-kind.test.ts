import { describe, expect, it } from 'vitest'
import { evidenceKind } from '#renderer/features/panel/centre/evidence-kind.ts'

describe('the kind of evidence that came with a hand-in', () => {
  it('is told by its first bytes', () => {
    expect(evidenceKind(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg')
    expect(evidenceKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d))).toBe('image/png')
    expect(evidenceKind(new TextEncoder().encode('%PDF-1.7'))).toBe('application/pdf')
  })

  it('is unknown for anything else, and for nothing', () => {
    expect(evidenceKind(new TextEncoder().encode('<html>'))).toBeNull()
    expect(evidenceKind(new Uint8Array())).toBeNull()
  })
})
