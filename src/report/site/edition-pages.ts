import { findDimension } from '../../dimensions/dimensions.ts'

/** Pages of the report that stand in a frozen edition, by their path below the base; the empty one is the overview. */
const SINGLE = [
  '',
  'answers/',
  'drug-classes/',
  'glossary/',
  'guidelines/',
  'matrix/',
  'methods/',
  'quality/',
  'reasons/',
  'specialties/',
  'timing/',
  'treatments/',
  'workers/',
]

/** The folder of the pages about reasons, which stand on one side of the outcome and so in no row of rates. */
const REASONS = /^reasons\/[^/]+\/$/

/**
 * Says of a page by its path below the base whether it stands in the edition of some rates: the pages that span the
 * report, and of treatments, classes of drugs and guidelines those on which a decision stands. Pages of letters, lists
 * of them, and what runs in the browser are the living site's alone.
 */
export function toEditionPages(rates: { dimension: string; id: string }[]): (path: string) => boolean {
  const counted = rates.flatMap(({ dimension, id }) => {
    const folder = findDimension(dimension)?.pages
    return folder && id ? [`${folder}/${id}/`] : []
  })
  const pages = new Set([...SINGLE, ...counted])
  return (path) => pages.has(path) || REASONS.test(path)
}
