import { dimensionOf, dimensionsIn } from '../../../dimensions/dimensions.ts'
import { type Aspect, type Crossing, LEVELS, type Level, levelOf, NESTED } from '../../words/cell-href.ts'
import { citedBy, toCitedSource } from '../../words/guideline-citing.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** How decisions are crossed: the values of one of them on both sides, in the order of the address. */
export interface CrossedBy {
  crossing: Crossing
  firstOf: (row: DecisionRow) => string[]
  secondOf: (row: DecisionRow) => string[]
  /**
   * The level of treatment on whose lists the cells are groups: where such a list is of one page, its cells have none of
   * their own; nor has a cell of one decision, whose count leads to the decision itself.
   */
  groupedOn?: Level
  /** Whether decisions without a first value have cells as well; elsewhere no figure counts them. */
  unread?: true
}

const claims = ({ claimsGuidelines, claimsFamilies }: DecisionRow) => citedBy(claimsGuidelines, claimsFamilies)
const reviewer = ({ imrGuidelines, imrFamilies }: DecisionRow) => citedBy(imrGuidelines, imrFamilies)

/** The values of a decision, the empty one where it has none. */
const orEmpty = (values: string[]): string[] => (values.length > 0 ? values : [''])

/** What the page of a treatment counts beside the reviewer's guideline; a decision can have several values, or none. */
export const ASPECTS: [aspect: Aspect, valuesOf: (row: DecisionRow) => string[]][] = [
  ['claims', claims],
  ['both', (row) => claims(row).filter((id) => reviewer(row).includes(id))],
  ...dimensionsIn('treatments').map(({ id, valuesOf }): [Aspect, (row: DecisionRow) => string[]] => [
    id,
    (row) => orEmpty(valuesOf(row)),
  ]),
]

const isNested = (level: Level): level is (typeof NESTED)[number] => NESTED.some((nested) => nested === level)

/** The treatment of a decision at one level, if that has a page; what shares its id with a broader one is shown there. */
export const pageOf = (row: DecisionRow, level: Level): string[] => {
  const id = levelOf(row, level)
  const broader = isNested(level) ? NESTED.slice(0, NESTED.indexOf(level)) : []
  return id === null || broader.some((one) => levelOf(row, one) === id) ? [] : [id]
}

/** What the pages of treatments count. */
const OF_TREATMENTS: CrossedBy[] = LEVELS.flatMap((level) =>
  ASPECTS.map(([aspect, secondOf]) => ({
    crossing: `${level}-${aspect}` as const,
    firstOf: (row: DecisionRow) => pageOf(row, level),
    secondOf,
    groupedOn: level,
  })),
)

/** The matrices of treatments and the reviewer's guidelines. */
const OF_LEVELS: CrossedBy[] = LEVELS.map((level) => ({
  crossing: level,
  firstOf: (row) => orEmpty(dimensionOf(level).valuesOf(row)),
  secondOf: reviewer,
  // What is no drug has no class: that is nothing that was not read.
  ...(isNested(level) ? { unread: true } : {}),
}))

/** Every crossing whose cells are shown somewhere. Citations are counted under `none` and not read apart. */
export const CROSSINGS: CrossedBy[] = [
  ...OF_LEVELS,
  { crossing: 'guidelines', firstOf: claims, secondOf: reviewer, unread: true },
  {
    crossing: 'sources',
    // `all` is a value too: the sums of that table have lists of their own.
    firstOf: ({ claimsFamilies }) => [toCitedSource(claimsFamilies), 'all'],
    secondOf: ({ imrFamilies }) => [toCitedSource(imrFamilies), 'all'],
    unread: true,
  },
  { crossing: 'reason', firstOf: ({ reasons }) => reasons, secondOf: ({ category }) => [category ?? ''] },
  ...OF_TREATMENTS,
]
