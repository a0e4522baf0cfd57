import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf, formatPart } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { toShare } from '../../../rates/to-share.ts'
import type { ReasonRow } from '../../../tables/reasons.ts'
import { type Figure, toFigures, toShareCells } from '../../figures/figure.ts'
import { SIDE_WORDS, toReasonsFigure } from '../../figures/figure-reasons.ts'
import { pageHref } from '../../words/href.ts'
import { sayReadingNote } from '../../words/reading-accuracy.ts'
import {
  type GivenHref,
  listRead,
  type ReasonSide,
  standsOn,
  toGivenHref,
  toReasonSide,
} from '../../words/reason-counts.ts'
import { sayPartOf } from '../../words/say.ts'
import { countUnread, sayUnread } from './reason-words.ts'

function toSide(corpus: Corpus, { side, decisions, read, reasons }: ReasonSide, givenHref: GivenHref) {
  const given = new Set(reasons.map(({ id }) => id))
  return {
    side,
    means: `${SIDE_WORDS[side].means}, ${formatNumberOf(read, 'decision')} with a reason read`,
    lines: reasons.map(({ id, label, count, share, reading }) => {
      const [shareCell, interval] = toShareCells(share)
      return {
        title: label,
        href: pageHref('reasons', id),
        // `26 of 87`, and the list of those decisions.
        count: formatPart(count, read),
        countHref: givenHref(side, id),
        share: shareCell,
        interval,
        reading,
      }
    }),
    // Reasons of this side that no decision gives.
    absent: corpus.taxonomy.reasons
      .filter((entry) => standsOn(entry, side) && !given.has(entry.id))
      .map(({ id, title }) => ({ title, href: pageHref('reasons', id) })),
    unread: sayUnread(side, decisions - read, decisions, countUnread(corpus.decisions)),
  }
}

const sidesOf = (corpus: Corpus) =>
  [toReasonSide(corpus.decisions, 'upheld', corpus), toReasonSide(corpus.decisions, 'overturned', corpus)] as const

const TITLE = 'Why denials were upheld, and why overturned'

/** The figure of the index: every reason on both sides. */
export function toReasonsIndexFigures(corpus: Corpus): Figure[] {
  const page = { id: 'reasons', href: pageHref('reasons'), title: TITLE }
  const [upheld, overturned] = sidesOf(corpus)
  const draft = toReasonsFigure(upheld, overturned, Number.POSITIVE_INFINITY)
  return toFigures(corpus, page, [draft && { ...draft, name: 'sides' }])
}

/** The page `/reasons/`. */
export function toReasons(corpus: Corpus) {
  const sides = sidesOf(corpus)
  const read = sides.reduce((sum, side) => sum + side.read, 0)
  return {
    title: TITLE,
    lead: `What the reviewers say of the patient and the request. ${
      corpus.decisions.length === 0
        ? 'No decision has been read yet.'
        : `A reason was read in ${sayPartOf(read, corpus.decisions.length, 'decision')}; a decision can give several, so rows overlap and do not add up.`
    }`,
    figures: toReasonsIndexFigures(corpus),
    sides: sides.map((side) => toSide(corpus, side, toGivenHref(sides))),
    // What is said once of how well reasons are read.
    readingNote: sayReadingNote(corpus.accuracy),
  }
}

/**
 * The rows of `/data/reasons.csv`: each reason over all decisions of its side, then in each treatment category in
 * which a reason of that side was read; reasons that no decision gives included.
 */
export function toReasonRows({ decisions, taxonomy, likeness }: Corpus): ReasonRow[] {
  return (['upheld', 'overturned'] as const).flatMap((side) => {
    const read = listRead(decisions, side, taxonomy)
    const categories = groupByValue(read, ({ category }) => (category === null ? [] : [category]))
    const wholes = [['all', read] as const, ...categories]
    return taxonomy.reasons
      .filter((entry) => standsOn(entry, side))
      .flatMap(({ id }) =>
        wholes.map(([category, rows]) => ({
          reason: id,
          side,
          category,
          share: toShare(rows, ({ reasons }) => reasons.includes(id), likeness),
        })),
      )
  })
}
