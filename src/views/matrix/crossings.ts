import { toCitedSource } from '../guideline/cited-source.ts'
import { citedBy } from '../guideline/guideline-citing.ts'
import type { DecisionRow } from '../shapes.ts'
import type { Crossing } from './cell-href.ts'

/** How decisions are crossed: the values of one of them on both sides, in the order of the address. */
export interface CrossedBy {
  crossing: Crossing
  firstOf: (row: DecisionRow) => string[]
  secondOf: (row: DecisionRow) => string[]
}

const claims = ({ claimsGuidelines, claimsFamilies }: DecisionRow) => citedBy(claimsGuidelines, claimsFamilies)
const reviewer = ({ imrGuidelines, imrFamilies }: DecisionRow) => citedBy(imrGuidelines, imrFamilies)

/** Every crossing whose cells are shown somewhere. Citations are counted under `none` and not read apart. */
export const CROSSINGS: CrossedBy[] = [
  { crossing: 'category', firstOf: ({ category }) => [category ?? ''], secondOf: reviewer },
  { crossing: 'subcategory', firstOf: ({ subcategory }) => [subcategory ?? ''], secondOf: reviewer },
  { crossing: 'treatment', firstOf: ({ treatment }) => [treatment ?? ''], secondOf: reviewer },
  { crossing: 'guidelines', firstOf: claims, secondOf: reviewer },
  {
    crossing: 'sources',
    // `all` is a value too: the sums of that table have lists of their own.
    firstOf: ({ claimsFamilies }) => [toCitedSource(claimsFamilies), 'all'],
    secondOf: ({ imrFamilies }) => [toCitedSource(imrFamilies), 'all'],
  },
  { crossing: 'reason', firstOf: ({ reasons }) => reasons, secondOf: ({ category }) => [category ?? ''] },
]
