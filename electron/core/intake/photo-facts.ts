import exifr from 'exifr'
import { z } from 'zod'
import { type Decimal, decimalSchema } from '#shared/domain/exact.ts'
import { pictureSize } from './picture-size.ts'

/** What a photograph says about itself; null where it says nothing. Nothing is inferred. */
export interface PhotoFacts {
  /** Local time as the camera wrote it: `2026-05-06T14:30:00`. */
  readonly takenAt: string | null
  /** Its offset from UTC where the camera says one: `+08:00`. */
  readonly utcOffset: string | null
  /** Degrees as the camera wrote them, north and east positive, six digits after the point (about 10 cm). */
  readonly latitude: Decimal | null
  readonly longitude: Decimal | null
  /** Maker and model. */
  readonly camera: string | null
  /** EXIF orientation 1 to 8: how the stored picture must be turned to stand upright. */
  readonly orientation: number | null
  /** Pixels as stored, before turning. */
  readonly width: number | null
  readonly height: number | null
}

/** Reads the EXIF data (JPEG, PNG, HEIC, TIFF) and the size (JPEG, PNG, GIF, WebP). Broken EXIF counts as none. */
export async function readPhotoFacts(bytes: Uint8Array): Promise<PhotoFacts> {
  const tags = tagsSchema.parse(await readTags(bytes))
  const size = pictureSize(bytes)
  return {
    takenAt: localTime(tags.DateTimeOriginal) ?? localTime(tags.CreateDate),
    utcOffset: offsetOf(tags.OffsetTimeOriginal) ?? offsetOf(tags.OffsetTime),
    ...placeOf(tags.latitude, tags.longitude),
    camera: cameraOf(tags.Make, tags.Model),
    orientation: tags.Orientation,
    width: size?.width ?? null,
    height: size?.height ?? null,
  }
}

async function readTags(bytes: Uint8Array): Promise<unknown> {
  try {
    const tags: unknown = await exifr.parse(bytes, { gps: true, reviveValues: false, translateValues: false })
    return tags ?? {}
  } catch {
    return {}
  }
}

const text = z.string().nullable().catch(null)
const number = z.number().nullable().catch(null)

const tagsSchema = z.object({
  Make: text,
  Model: text,
  Orientation: z.int().min(1).max(8).nullable().catch(null),
  DateTimeOriginal: text,
  CreateDate: text,
  OffsetTimeOriginal: text,
  OffsetTime: text,
  latitude: number,
  longitude: number,
})

/** `2026:05:06 14:30:00`; an unset clock writes zeros or blanks. */
function localTime(written: string | null): string | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(written ?? '')
  if (parts === null || parts[1] === '0000') return null
  const [, year, month, day, hour, minute, second] = parts
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  return Number.isNaN(Date.parse(`${time}Z`)) ? null : time
}

function offsetOf(written: string | null): string | null {
  return /^[+-]\d\d:\d\d/.exec(written ?? '')?.[0] ?? null
}

type Place = Pick<PhotoFacts, 'latitude' | 'longitude'>

function placeOf(latitude: number | null, longitude: number | null): Place {
  const none = { latitude: null, longitude: null }
  if (latitude === null || longitude === null) return none
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return none
  return { latitude: degrees(latitude), longitude: degrees(longitude) }
}

function degrees(value: number): Decimal {
  const written = value.toFixed(6)
  return decimalSchema.parse(written === '-0.000000' ? '0.000000' : written)
}

/** Many models begin with the maker's name already. */
function cameraOf(make: string | null, model: string | null): string | null {
  const [maker, name] = [make?.trim() ?? '', model?.trim() ?? '']
  if (name.toLowerCase().startsWith(maker.toLowerCase())) return name || null
  return `${maker} ${name}`.trim() || null
}
