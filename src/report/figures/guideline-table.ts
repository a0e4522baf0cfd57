import { document } from '../../charts/document.ts'
import { mini } from '../../charts/mini.ts'
import { formatCount, formatPart } from '../../rates/format-rate.ts'
import { sayRate } from '../../rates/say-rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import { toCiting } from '../words/guideline-citing.ts'
import { pageHref } from '../words/href.ts'
import { type Names, nameOf } from '../words/names.ts'
import type { DecisionRow } from '../words/shapes.ts'
import { toScaleEnd } from './ledger.ts'

/** One guideline as both sides cite it, among some decisions. */
export interface GuidelineLine {
  title: string
  href: string | null
  /** Numbers of decisions; those of the claims administrator's citations have a list. */
  byClaims: string
  claimsHref: string | null
  byReviewer: string
  byBoth: string
  bothHref: string | null
  /** The rate where the reviewer cites it: drawn, as a count and in words; null where it does not. */
  overturned: { mini: string; count: string; words: string; href: string } | null
}

const NOTHING = 'none'

/**
 * The guidelines that some decisions cite, those first that reviewers cite most; and whether nothing was cited.
 * `lists` give those decisions in which a side cites one.
 */
export function toGuidelineLines(
  decisions: DecisionRow[],
  { names, overall, likeness }: { names: Names; overall: number | null; likeness: number },
  lists: {
    claims: (guideline: string, decisions: DecisionRow[]) => string
    both: (guideline: string, decisions: DecisionRow[]) => string
    reviewer: (guideline: string) => string
  },
): GuidelineLine[] {
  const citing = toCiting(decisions)
  const cited = new Set(decisions.flatMap((row) => [...row.claimsGuidelines, ...row.imrGuidelines]))
  const lines = [...cited, NOTHING].map((id) => {
    const title = id === NOTHING ? 'No guideline cited' : nameOf(names, 'imr_guideline', id).title
    return {
      id,
      title,
      claims: citing('claims', id),
      both: citing('both', id),
      rate: toRate(citing('reviewer', id), likeness),
    }
  })
  const max = toScaleEnd(lines.map(({ rate }) => rate.high))
  return lines
    .filter(({ claims, rate }) => claims.length + rate.decided > 0)
    .sort(
      (a, b) =>
        b.rate.decided - a.rate.decided ||
        b.claims.length - a.claims.length ||
        a.title.localeCompare(b.title, 'en-US', { numeric: true }),
    )
    .map(({ id, title, claims, both, rate }) => ({
      title,
      href: id === NOTHING ? null : pageHref('guidelines', id),
      byClaims: formatCount(claims.length),
      claimsHref: claims.length > 0 ? lists.claims(id, claims) : null,
      byReviewer: formatCount(rate.decided),
      byBoth: formatCount(both.length),
      bothHref: both.length > 0 ? lists.both(id, both) : null,
      overturned:
        rate.decided === 0
          ? null
          : {
              mini: mini(document, rate, { max, overall }),
              count: formatPart(rate.overturned, rate.decided),
              words: sayRate(rate),
              href: lists.reviewer(id),
            },
    }))
}
