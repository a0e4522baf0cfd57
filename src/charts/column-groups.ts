import { LETTER_SIZES } from '../dimensions/letter-sizes.ts'
import { formatNumberOf, formatPart } from '../rates/format-rate.ts'

export type Outcome = 'upheld' | 'overturned'

/** Letters with about as many decisions each, in the order in which they are drawn. */
export interface ColumnGroup {
  least: number
  most: number
  /** A letter's decisions, overturned first. */
  letters: Outcome[][]
}

const NAMES = ['', 'one', 'two', 'three']

const overturned = (letter: Outcome[]) => letter.filter((outcome) => outcome === 'overturned').length

/** Letters by how many decisions they hold, each group named by the sizes that occur in it; within a group those with more overturned first, then the longer ones. */
export function toColumnGroups(letters: Outcome[][]): ColumnGroup[] {
  const groups = LETTER_SIZES.map((size) => {
    const held = letters.filter(({ length }) => length >= size.least && length <= size.most)
    const sorted = held
      .map((letter) => [...letter].sort())
      .sort((a, b) => overturned(b) - overturned(a) || b.length - a.length)
    const sizes = held.map(({ length }) => length)
    return { least: Math.min(...sizes), most: Math.max(...sizes), letters: sorted }
  })
  return groups.filter(({ letters }) => letters.length > 0)
}

/** How many decisions a letter of the group holds: `of one`, `of 4 to 5`. */
export function nameSizes({ least, most }: ColumnGroup): string {
  return least === most ? `of ${NAMES[least] ?? least}` : `of ${least} to ${most}`
}

/** The group in words: `16 letters of two: 6 of 32 decisions overturned`. */
export function sayGroup(group: ColumnGroup): string {
  const decided = group.letters.reduce((sum, { length }) => sum + length, 0)
  const over = group.letters.reduce((sum, letter) => sum + overturned(letter), 0)
  const noun = decided === 1 ? 'decision' : 'decisions'
  return `${formatNumberOf(group.letters.length, 'letter')} ${nameSizes(group)}: ${formatPart(over, decided)} ${noun} overturned`
}
