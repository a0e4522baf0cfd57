/** Where the tables of a TrueType font lie, in bytes from its start. */
function findTables(font: Uint8Array): Map<string, number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, place) => {
      const entry = 12 + 16 * place
      return [String.fromCharCode(...font.subarray(entry, entry + 4)), view.getUint32(entry + 8)]
    }),
  )
}

/** A table's fields, counted from its start. */
function openTable(font: Uint8Array, name: string): DataView {
  const start = findTables(font).get(name)
  if (start === undefined) throw new Error(`the font has no table ${name}`)
  return new DataView(font.buffer, font.byteOffset + start)
}

/** Glyphs by code point, from the table's segments (format 4). */
function readGlyph(font: Uint8Array): (character: number) => number {
  const cmap = openTable(font, 'cmap')
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, place) => cmap.getUint32(4 + 8 * place + 4))
  const table = starts.find((start) => cmap.getUint16(start) === 4)
  if (table === undefined) throw new Error('the font has no table of characters in format 4')
  const twice = cmap.getUint16(table + 6)
  const [ends, firsts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map((at) => table + at) as [
    number,
    number,
    number,
    number,
  ]
  return (character) => {
    for (let segment = 0; segment < twice; segment += 2) {
      if (character > cmap.getUint16(ends + segment)) continue
      const first = cmap.getUint16(firsts + segment)
      if (character < first) return 0
      const delta = cmap.getUint16(deltas + segment)
      const offset = cmap.getUint16(offsets + segment)
      if (offset === 0) return (character + delta) & 0xffff
      const glyph = cmap.getUint16(offsets + segment + offset + 2 * (character - first))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

/** Measures of a font in thousandths of an em. */
export interface FontMeasures {
  /** The advance widths of characters; those that the font lacks are left out. */
  widths: Map<number, number>
  ascent: number
  descent: number
}

/** Reads the advance widths of characters, and how far lines reach above and below the base line. */
export function measureFont(font: Uint8Array, characters: number[]): FontMeasures {
  const unit = 1000 / openTable(font, 'head').getUint16(18)
  const hhea = openTable(font, 'hhea')
  const hmtx = openTable(font, 'hmtx')
  const last = hhea.getUint16(34) - 1
  const glyphOf = readGlyph(font)
  const widths = new Map<number, number>()
  for (const character of characters) {
    const glyph = glyphOf(character)
    if (glyph > 0) widths.set(character, Math.round(hmtx.getUint16(4 * Math.min(glyph, last)) * unit))
  }
  return { widths, ascent: hhea.getInt16(4) * unit, descent: -hhea.getInt16(6) * unit }
}

/** The place of a family's name among a font's names. */
const FAMILY = 1

/**
 * The same font under a name as long as its own: a part of a font whose license reserves its name may not bear it.
 * The copyright notice stays as it is.
 */
export function renameFont(font: Uint8Array, from: string, to: string): Uint8Array {
  const renamed = font.slice()
  const start = findTables(renamed).get('name') as number
  const name = openTable(renamed, 'name')
  const texts = start + name.getUint16(4)
  for (let record = 6; record < 6 + 12 * name.getUint16(2); record += 12) {
    if (![FAMILY, 3, 4, 6, 16].includes(name.getUint16(record + 6))) continue
    const [length, offset] = [name.getUint16(record + 8), name.getUint16(record + 10)]
    const bytes = Buffer.from(renamed.buffer, texts + offset, length)
    // Two bytes a character for all platforms but the Macintosh's.
    const wide = name.getUint16(record) !== 1
    const spell = (words: string) =>
      Buffer.from([...words].flatMap((sign) => (wide ? [0, sign.charCodeAt(0)] : sign.charCodeAt(0))))
    for (let at = bytes.indexOf(spell(from)); at >= 0; at = bytes.indexOf(spell(from), at)) bytes.set(spell(to), at)
    // Each weight but the regular one has its own in its family's name, and browsers tell fonts by that name.
    const weight = bytes.indexOf(spell(' SemiBold'))
    if (name.getUint16(record + 6) === FAMILY && weight > 0) name.setUint16(record + 8, weight)
  }
  return renamed
}
