/** Eight bits each of red, green and blue, row by row from the top, without padding. */
export type Bitmap = {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8ClampedArray
}

export type Colour = readonly [red: number, green: number, blue: number]

/** A bitmap of one colour. */
export function createBitmap(width: number, height: number, [red, green, blue]: Colour): Bitmap {
  const rgb = new Uint8ClampedArray(width * height * 3)
  for (let at = 0; at < rgb.length; at += 3) {
    rgb[at] = red
    rgb[at + 1] = green
    rgb[at + 2] = blue
  }
  return { width, height, rgb }
}

/** `#rrggbb` as a colour; black where it is not of that form. */
export function parseColour(text: string): Colour {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(text)
  if (match === null) return [0, 0, 0]
  return [
    Number.parseInt(match[1] ?? '0', 16),
    Number.parseInt(match[2] ?? '0', 16),
    Number.parseInt(match[3] ?? '0', 16),
  ]
}
