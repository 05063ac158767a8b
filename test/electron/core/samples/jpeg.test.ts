import exifr from 'exifr'
import { describe, expect, it } from 'vitest'
import { createBitmap } from '#electron/core/samples/raster/bitmap.ts'
import { exifSegment } from '#electron/core/samples/raster/exif.ts'
import { fillOutline } from '#electron/core/samples/raster/fill.ts'
import { encodeJpeg } from '#electron/core/samples/raster/jpeg.ts'
import { picturePdf } from '#electron/core/samples/raster/picture-pdf.ts'
import { decodedPicture } from './decoded-picture.ts'

const record = {
  takenAt: '2026-03-18T10:25:31',
  latitude: 40.81241,
  longitude: 111.68772,
  altitude: 1050,
  camera: 'YL-SAMPLE 12',
  orientation: 6,
} as const

/** Two colours with a slanting edge, in a size that fills no whole number of 8 × 8 blocks. */
function slant() {
  const bitmap = createBitmap(53, 37, [240, 236, 220])
  fillOutline(bitmap, [[4, 2, 50, 20, 4, 35]], [180, 40, 30])
  return bitmap
}

describe('a JPEG of the sample maker', () => {
  it('decodes to the picture it was made from', async () => {
    const bitmap = slant()
    const jpeg = encodeJpeg(bitmap, 95)
    const pdf = picturePdf([{ jpeg, width: 53, height: 37 }], { title: 'test', date: '20260101000000Z' })
    const decoded = await decodedPicture(pdf, 1)
    expect([decoded.width, decoded.height]).toEqual([53, 37])
    const differences = decoded.rgb.map((value, at) => Math.abs(value - (bitmap.rgb[at] ?? 0)))
    expect(differences.reduce((sum, value) => sum + value, 0) / differences.length).toBeLessThan(3)
  })

  it('is the same bytes for the same picture', () => {
    expect(encodeJpeg(slant(), 60)).toEqual(encodeJpeg(slant(), 60))
  })

  it('carries time, place, camera and orientation as a telephone writes them', async () => {
    const jpeg = encodeJpeg(slant(), 80, [exifSegment(record, 53, 37)])
    const exif = await exifr.parse(Buffer.from(jpeg), {
      translateValues: false,
      reviveValues: false,
      gps: true,
    })
    expect(exif).toMatchObject({
      DateTimeOriginal: '2026:03:18 10:25:31',
      OffsetTimeOriginal: '+08:00',
      Model: 'YL-SAMPLE 12',
      Orientation: 6,
      ExifImageWidth: 53,
      GPSLatitudeRef: 'N',
      GPSDateStamp: '2026:03:18',
    })
    expect(exif.latitude).toBeCloseTo(40.81241, 6)
    expect(exif.longitude).toBeCloseTo(111.68772, 6)
  })
})
