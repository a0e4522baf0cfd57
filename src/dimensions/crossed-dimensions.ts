import { type AnyDimension, dimensionOf } from './dimensions.ts'

/** Two dimensions whose cells are published. */
export type CrossedDimensions = [first: AnyDimension, second: AnyDimension]

/**
 * The pairs of dimensions of rates-by-two.csv, in its order: treatments against what the reviewer cites, the citations
 * of both sides, and the categories of each specialty's decisions, from which its standardized rate can be computed.
 * Families stand beside guidelines, for in them `none`, no guideline cited, is apart from what was not read. Age, sex,
 * body part and year are never crossed with each other.
 */
export const CROSSED_DIMENSIONS: CrossedDimensions[] = [
  ['category', 'imr_guideline'],
  ['category', 'imr_family'],
  ['subcategory', 'imr_guideline'],
  ['subcategory', 'imr_family'],
  ['treatment', 'imr_guideline'],
  ['treatment', 'imr_family'],
  ['claims_guideline', 'imr_guideline'],
  ['claims_guideline', 'imr_family'],
  ['claims_family', 'imr_guideline'],
  ['claims_family', 'imr_family'],
  ['specialty', 'category'],
].map(([first = '', second = '']) => [dimensionOf(first), dimensionOf(second)])
