import { findDimension } from '../../../dimensions/dimensions.ts'
import { formatCount, formatInterval, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { type Names, nameOf } from '../../words/names.ts'
import { sayList } from '../../words/say.ts'
import { compareRates, type FrozenRate, type RateChange } from './compare-rates.ts'

/** What two sets of numbers are compared by. */
export interface Numbers {
  letters: number
  rates: FrozenRate[]
}

/** One line of a comparison, in words; `–` where one side has nothing. */
export interface ChangeLine {
  /** `Treatment: Acupuncture`. */
  what: string
  before: string
  after: string
}

/** Groups to which the same happened: the largest ones, and how many others there are. */
export interface ChangeGroup {
  title: string
  lines: ChangeLine[]
  /** `and 12 others`; null where all are listed. */
  rest: string | null
}

/** What changed in the numbers from one release to the next, or to the present. */
export interface ChangeTable {
  /** Letters, decisions and the rate of all of them. */
  whole: ChangeLine[]
  groups: ChangeGroup[]
  /** How many groups have the same numbers on both sides, and which were not compared, in words. */
  same: string
}

const NOTHING = '–'

const sayFrozen = (frozen: FrozenRate | null): string => {
  if (!frozen) return NOTHING
  const counts = formatPart(frozen.overturned, frozen.decided)
  const { rate, low, high } = frozen
  if (rate === null || low === null || high === null) return counts
  return `${counts}, ${formatPercent(rate)} (${formatInterval({ low, high })})`
}

function toWhat({ dimension, id }: RateChange, names: Names): string {
  const known = findDimension(dimension)
  // A later version may have given a dimension up: its name is then shown as the file has it.
  if (!known) return `${dimension}: ${id || 'none'}`
  return `${known.label}: ${id === '' ? known.without : nameOf(names, known.id, id).title}`
}

function toGroup(title: string, changes: RateChange[], names: Names, most: number): ChangeGroup[] {
  if (changes.length === 0) return []
  const rest = changes.length - most
  const lines = changes.slice(0, most).map((change) => ({
    what: toWhat(change, names),
    before: sayFrozen(change.before),
    after: sayFrozen(change.after),
  }))
  return [{ title, lines, rest: rest > 0 ? `and ${formatCount(rest)} other${rest === 1 ? '' : 's'}` : null }]
}

/** Groupings that were not compared, behind a sentence. */
function sayApart(apart: string[]): string {
  if (apart.length === 0) return ''
  const labels = sayList(apart.map((id) => findDimension(id)?.label ?? id))
  return `; not compared, for only one of the two files has ${apart.length === 1 ? 'it' : 'them'}: ${labels}`
}

/** Compares two sets of numbers; of each kind of change the `most` largest groups are listed and the others counted. */
export function toChangeTable(before: Numbers, after: Numbers, names: Names, most: number): ChangeTable {
  const wholeOf = ({ rates }: Numbers) => rates.find(({ dimension }) => dimension === 'all') ?? null
  const [was, is] = [wholeOf(before), wholeOf(after)]
  const { moved, entered, left, same, apart } = compareRates(before.rates, after.rates)
  return {
    whole: [
      { what: 'Letters', before: formatCount(before.letters), after: formatCount(after.letters) },
      { what: 'Decisions', before: formatCount(was?.decided ?? 0), after: formatCount(is?.decided ?? 0) },
      { what: 'Denials overturned', before: sayFrozen(was), after: sayFrozen(is) },
    ],
    groups: [
      ...toGroup('Groups whose numbers moved', moved, names, most),
      ...toGroup('New groups', entered, names, most),
      ...toGroup('Groups that are gone', left, names, most),
    ],
    same: `${formatCount(same)} ${same === 1 ? 'group has' : 'groups have'} the same numbers${sayApart(apart)}`,
  }
}

/** Whether anything differs. */
export const isChanged = ({ whole, groups }: ChangeTable): boolean =>
  groups.length > 0 || whole.some(({ before, after }) => before !== after)
