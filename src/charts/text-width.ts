import { ADVANCE_WIDTHS, CHARACTERS } from './advance-widths.ts'

const characters = [...CHARACTERS]
const toTable = (widths: string) =>
  new Map(widths.split(' ').map((width, place) => [characters[place], Number.parseInt(width, 36)]))
const REGULAR = toTable(ADVANCE_WIDTHS[400])
const SEMIBOLD = toTable(ADVANCE_WIDTHS[600])

/** For characters that the typeface lacks, in thousandths of an em: what most scripts stay below, and what squares take. */
const FOREIGN = 700
const SQUARE = 1000
/** From here on characters are as wide as they are high. */
const SQUARE_SCRIPTS = 0x2e80

/** The width of a text in the site's sans, in the unit of `size`; bold is its semibold. Kerning only makes it less. */
export function textWidth(text: string, size: number, { bold = false } = {}): number {
  const table = bold ? SEMIBOLD : REGULAR
  let width = 0
  for (const character of text) {
    width += table.get(character) ?? ((character.codePointAt(0) ?? 0) >= SQUARE_SCRIPTS ? SQUARE : FOREIGN)
  }
  return (width * size) / 1000
}
