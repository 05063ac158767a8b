import { describe, expect, it } from 'vitest'
import { viewerOf } from '#renderer/features/documents/viewer-registry.ts'

describe('the viewer of a document', () => {
  it('is chosen by what the file is, not by what it is called', () => {
    const pdf = viewerOf({ mediaType: 'application/pdf', name: '报告.pdf' })
    expect(typeof pdf).not.toBe('string')
    expect(viewerOf({ mediaType: 'application/pdf', name: '报告.xlsx' })).toBe(pdf)
    expect(viewerOf({ mediaType: 'text/plain; charset=utf-8', name: '报告.pdf' })).not.toBe(pdf)
  })

  it('is chosen by the name where the type is not known', () => {
    expect(viewerOf({ mediaType: 'application/octet-stream', name: '照片.JPG' })).toBe(
      viewerOf({ mediaType: 'image/jpeg', name: '' }),
    )
  })

  it('is missing for a reason where there is none', () => {
    expect(
      ['application/msword', 'image/tiff', 'application/zip', 'video/mp4', 'text/html'].map((mediaType) =>
        viewerOf({ mediaType, name: 'x' }),
      ),
    ).toEqual(['old-office', 'picture-format', 'archive', 'unsupported', 'unsupported'])
  })
})
