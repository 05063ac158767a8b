import { describe, expect, it } from 'vitest'
import { readPhotoFacts } from '#electron/core/intake/photo-facts.ts'
import { pictureSize } from '#electron/core/intake/picture-size.ts'
import { makePhoto } from '#test/support/photo-maker.ts'

const nothing = {
  takenAt: null,
  utcOffset: null,
  latitude: null,
  longitude: null,
  camera: null,
  orientation: null,
}

const tag = { make: 271, model: 272, orientation: 274, takenAt: 36867, offset: 36881 }
const hohhot = {
  1: 'N',
  2: {
    fractions: [
      [40, 1],
      [49, 1],
      [1234, 100],
    ],
  },
  3: 'E',
  4: {
    fractions: [
      [111, 1],
      [39, 1],
      [5678, 100],
    ],
  },
} as const

describe('what a photograph says', () => {
  it('is its local time with offset, place, camera, orientation and size', async () => {
    const photo = makePhoto({
      width: 4032,
      height: 3024,
      image: { [tag.make]: 'HUAWEI', [tag.model]: 'P60 Pro', [tag.orientation]: [6] },
      exif: { [tag.takenAt]: '2026:05:06 14:30:00', [tag.offset]: '+08:00' },
      gps: hohhot,
    })
    expect(await readPhotoFacts(photo)).toEqual({
      takenAt: '2026-05-06T14:30:00',
      utcOffset: '+08:00',
      latitude: '40.820094',
      longitude: '111.665772',
      camera: 'HUAWEI P60 Pro',
      orientation: 6,
      width: 4032,
      height: 3024,
    })
  })

  it('is south and west below zero, and the maker is not said twice', async () => {
    const photo = makePhoto({
      width: 1,
      height: 1,
      image: { [tag.make]: 'Canon', [tag.model]: 'Canon EOS R5' },
      gps: { ...hohhot, 1: 'S', 3: 'W' },
    })
    expect(await readPhotoFacts(photo)).toMatchObject({
      latitude: '-40.820094',
      longitude: '-111.665772',
      camera: 'Canon EOS R5',
    })
  })

  it('is nothing where the clock was never set, the place is impossible or the orientation unknown', async () => {
    const photo = makePhoto({
      width: 2,
      height: 1,
      image: { [tag.orientation]: [9] },
      exif: { [tag.takenAt]: '0000:00:00 00:00:00', [tag.offset]: '   :  ' },
      gps: {
        ...hohhot,
        2: {
          fractions: [
            [400, 1],
            [0, 1],
            [0, 1],
          ],
        },
      },
    })
    expect(await readPhotoFacts(photo)).toEqual({ ...nothing, width: 2, height: 1 })
    const unset = makePhoto({
      width: 2,
      height: 1,
      gps: {
        ...hohhot,
        2: {
          fractions: [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
        },
      },
    })
    expect(await readPhotoFacts(unset)).toEqual({ ...nothing, width: 2, height: 1 })
  })

  it('is nothing where there is no EXIF or no picture', async () => {
    expect(await readPhotoFacts(makePhoto({ width: 3, height: 2 }))).toEqual({
      ...nothing,
      width: 3,
      height: 2,
    })
    expect(await readPhotoFacts(Buffer.from('no picture'))).toEqual({ ...nothing, width: null, height: null })
    expect(await readPhotoFacts(new Uint8Array())).toEqual({ ...nothing, width: null, height: null })
  })

  it('is nothing, and no error, where the file is cut anywhere', async () => {
    const photo = makePhoto({
      width: 3,
      height: 2,
      exif: { [tag.takenAt]: '2026:05:06 14:30:00' },
      gps: hohhot,
    })
    for (let length = 0; length < photo.length - 20; length += 7) {
      expect(await readPhotoFacts(photo.subarray(0, length))).toMatchObject({ width: null, height: null })
    }
  })
})

describe('the size of a picture', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1')

  it.each([
    ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0')],
    ['GIF', latin1('GIF89a\x80\x02\xe0\x01')],
    ['WebP, extended', latin1('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0')],
    ['WebP, lossless', latin1('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x7f\xc2\x77\0')],
    ['WebP, lossy', latin1('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01')],
  ])('is read from a %s', (_, bytes) => {
    expect(pictureSize(bytes)).toEqual({ width: 640, height: 480 })
  })

  it('is null for anything else', () => {
    expect(pictureSize(latin1('%PDF-1.7'))).toBeNull()
    expect(pictureSize(latin1('\x89PNG'))).toBeNull()
  })
})
