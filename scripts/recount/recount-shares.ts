import { compare, type Line, recount } from './count-again.ts'

/** All decisions with an outcome, and what every interval goes by. */
export interface Counted {
  rows: Line[]
  likeness: number
  /** The outcomes on whose side each reason stands: one, or both. */
  sidesOf: ReadonlyMap<string, ReadonlySet<string>>
}

/** Faults of some lines, in words. */
export type Check = (lines: Line[], counted: Counted) => string[]

const reasonsOf = (row: Line) => (row['reasons'] ?? '').split(';')
const isOverturned = (row: Line) => row['outcome'] === 'overturned'

/** A share printed as some columns of a line, against the share of rows that have something. */
function compareShare(name: string, line: Line, of: Line[], has: (row: Line) => boolean, likeness: number): string[] {
  const again = recount(
    of.map((row) => ({ ...row, outcome: has(row) ? 'overturned' : 'upheld' })),
    likeness,
  )
  const { decisions = '', with_reason = '', share = '', low = '', high = '' } = line
  const printed = { decided: decisions, overturned: with_reason, letters: `${again.letters}`, rate: share, low, high }
  return compare(name, printed, again)
}

/** The decisions of one side in which a reason of that side was read. */
const readOn = ({ rows, sidesOf }: Counted, side: string): Line[] =>
  rows.filter((row) => row['outcome'] === side && reasonsOf(row).some((id) => sidesOf.get(id)?.has(side)))

/** Shares of reasons by side and treatment category, as reasons.csv has them; without a category over all. */
export const recountReasonSides: Check = (lines, counted) =>
  lines.flatMap((line) => {
    const { reason = '', side = '', category = 'all' } = line
    const read = readOn(counted, side).filter((row) => category === 'all' || row['category'] === category)
    return compareShare(
      `${reason}, ${category}`,
      line,
      read,
      (row) => reasonsOf(row).includes(reason),
      counted.likeness,
    )
  })

/** Shares of one reason by treatment category, on whichever sides it stands. */
export const recountReasonGroups =
  (reason: string): Check =>
  (lines, counted) => {
    const read = [...(counted.sidesOf.get(reason) ?? [])].flatMap((side) => readOn(counted, side))
    return lines.flatMap((line) => {
      const own = read.filter((row) => row['category'] === line['category'])
      return compareShare(line['category'] ?? '', line, own, (row) => reasonsOf(row).includes(reason), counted.likeness)
    })
  }

/** How many of some decisions went each way, with shares. */
export const recountOutcomes =
  (isOwn: (row: Line) => boolean): Check =>
  (lines, { rows, likeness }) =>
    lines.flatMap((line) => {
      const again = recount(
        rows
          .filter(isOwn)
          .map((row) => ({ ...row, outcome: row['outcome'] === line['outcome'] ? 'overturned' : 'upheld' })),
        likeness,
      )
      const { decisions = '', letters = '', share = '', low = '', high = '' } = line
      const printed = { decided: `${again.decided}`, overturned: decisions, letters, rate: share, low, high }
      return compare(line['outcome'] ?? '', printed, again)
    })

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const toNumber = (word: string) => (WORDS.includes(word) ? WORDS.indexOf(word) : Number(word))

/** Letters by how many decisions they hold: `two`, `4 to 5`, `16 or more`. */
export function recountLetterSizes(lines: Line[], rows: Line[]): string[] {
  const letters = [...Map.groupBy(rows, (row) => row['case_id']).values()]
  return lines.flatMap((line) => {
    const band = line['decisions_in_letter'] ?? ''
    const [from = '', to = from] = band.split(/ to | or /)
    const most = to === 'more' ? Number.POSITIVE_INFINITY : toNumber(to)
    const own = letters.filter(({ length }) => length >= toNumber(from) && length <= most)
    const some = own.filter((letter) => letter.some(isOverturned)).length
    const counted = [own.length, some, own.flat().length, own.flat().filter(isOverturned).length].join()
    const printed = [line['letters'], line['letters_with_overturned'], line['decisions'], line['overturned']].join()
    return printed === counted ? [] : [`${band}: ${printed}, counted ${counted}`]
  })
}
