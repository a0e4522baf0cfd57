import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** As many colors as one byte can name. */
const MOST_COLORS = 256

/** A chunk as PNG asks for it: length, name, content, checksum (PNG, 5.3). */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}

/**
 * An opaque picture of few colors as PNG whose pixels are places in a list of colors: the same picture in less than half of
 * the bytes. `pixels` are red, green, blue and opacity, a byte each, line by line. Null where it has more than 256
 * colors, or one that can be seen through.
 */
export function toPalettePng(pixels: Uint8Array, width: number, height: number): Uint8Array | null {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const places = new Map<number, number>()
  /** The first pixel of each color. */
  const firsts: number[] = []
  // Before each line stands which filter it went through: none.
  const lines = new Uint8Array((width + 1) * height)
  const pixelsOf = (line: number): Uint8Array => pixels.subarray(4 * line * width, 4 * (line + 1) * width)
  let [last, place] = [-1, 0]
  for (let line = 0; line < height; line++) {
    const start = line * (width + 1)
    // Two lines in three of a card are as the one above them.
    if (line > 0 && Buffer.compare(pixelsOf(line), pixelsOf(line - 1)) === 0) {
      lines.copyWithin(start, start - width - 1, start)
      continue
    }
    for (let pixel = line * width, at = start + 1; at <= start + width; pixel++, at++) {
      const color = colors[pixel] as number
      if (color !== last) {
        place = places.get(color) ?? places.size
        if (place === places.size) firsts.push(pixel)
        places.set(color, place)
        last = color
      }
      lines[at] = place
    }
  }
  if (firsts.length > MOST_COLORS || firsts.some((first) => pixels[4 * first + 3] !== 255)) return null
  const palette = firsts.flatMap((first) => [...pixels.subarray(4 * first, 4 * first + 3)])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // A byte a pixel, which is a place in the palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', new Uint8Array()),
  ])
}
