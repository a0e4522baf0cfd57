/** What letters can be narrowed by: in the order of the page, with the name that stands in an address. */
export const FILTERS = ['outcome', 'category', 'guideline', 'claims-guideline', 'specialty', 'year'] as const
export type Filter = (typeof FILTERS)[number]

/** The values chosen of each filter; none means all. */
export type Chosen = Readonly<Record<Filter, readonly string[]>>

export const NOTHING_CHOSEN: Chosen = {
  outcome: [],
  category: [],
  guideline: [],
  'claims-guideline': [],
  specialty: [],
  year: [],
}

/**
 * Places of values in `LetterFacts.values`; a decision with several guidelines has several. The request's words are those
 * from `start` up to `end`, counted through all requests of the letter.
 */
export type DecisionFacts = [
  outcome: number[],
  category: number[],
  guideline: number[],
  claimsGuideline: number[],
  request: [start: number, end: number],
]
export type FactsOfLetter = [id: string, specialty: number[], year: number[], decisions: DecisionFacts[]]

/** What is known of letters, as the search page loads it: the values once, the letters slice by slice. */
export interface LetterFacts {
  values: Record<Filter, string[]>
  letters: FactsOfLetter[]
}

const OF_DECISION: readonly Filter[] = ['outcome', 'category', 'guideline', 'claims-guideline']
const OF_LETTER: readonly Filter[] = ['specialty', 'year']

/** Whether a letter meets filters; what is said of decisions must hold of one and the same decision. */
function meets(facts: FactsOfLetter, wanted: ReadonlyMap<Filter, ReadonlySet<number>>): boolean {
  const [, specialty, year, decisions] = facts
  const has = (filter: Filter, places: readonly number[]): boolean => {
    const places_ = wanted.get(filter)
    return !places_ || places.some((place) => places_.has(place))
  }
  if (!has('specialty', specialty) || !has('year', year)) return false
  if (!OF_DECISION.some((filter) => wanted.has(filter))) return true
  return decisions.some((decision) => OF_DECISION.every((filter, place) => has(filter, decision[place] as number[])))
}

function toWanted(values: LetterFacts['values'], chosen: Chosen, but?: Filter): Map<Filter, ReadonlySet<number>> {
  return new Map(
    FILTERS.filter((filter) => filter !== but && chosen[filter].length > 0).map((filter) => [
      filter,
      new Set(chosen[filter].map((value) => values[filter].indexOf(value))),
    ]),
  )
}

/** The letters that meet the filters, of those given by their places. */
export function narrow({ values, letters }: LetterFacts, places: readonly number[], chosen: Chosen): number[] {
  const wanted = toWanted(values, chosen)
  return places.filter((place) => {
    const facts = letters[place]
    return facts !== undefined && meets(facts, wanted)
  })
}

/**
 * How many of these letters each value of a filter would leave, the other filters as they are chosen. A value that is
 * said of decisions counts where it holds of a decision that meets the other filters too.
 */
export function countValues(facts: LetterFacts, places: readonly number[], chosen: Chosen, filter: Filter): number[] {
  const counts = facts.values[filter].map(() => 0)
  const others = toWanted(facts.values, chosen, filter)
  for (const place of places) {
    const letter = facts.letters[place]
    if (!letter || !meets(letter, others)) continue
    for (const value of valuesOf(letter, filter, others)) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

function valuesOf(
  letter: FactsOfLetter,
  filter: Filter,
  others: ReadonlyMap<Filter, ReadonlySet<number>>,
): Set<number> {
  const [id, specialty, year, decisions] = letter
  if (OF_LETTER.includes(filter)) return new Set(filter === 'year' ? year : specialty)
  const place = OF_DECISION.indexOf(filter)
  return new Set(
    decisions.flatMap((decision) =>
      meets([id, specialty, year, [decision]], others) ? (decision[place] as number[]) : [],
    ),
  )
}
