import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import { toShare } from '../../../rates/to-share.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { toReasonGroupsFigure } from '../../figures/figure-reason-groups.ts'
import { browseHref } from '../../words/browse-href.ts'
import { toListLabel } from '../../words/case-rows.ts'
import { pageHref } from '../../words/href.ts'
import { oncePer } from '../../words/once-per.ts'
import { type ReadingAccuracy, sayReadingAccuracy, sayReadingNote } from '../../words/reading-accuracy.ts'
import { listRead, type ReasonGroup, standsOn, toReasonGroups } from '../../words/reason-counts.ts'
import type { DecisionRow, ReadText } from '../../words/shapes.ts'
import { toSentenceGroups } from './reason-sentences.ts'
import { countUnread, sayUnread, toReasonLead, toReasonTitle } from './reason-words.ts'

export type ReasonPlace = Corpus['taxonomy']['reasons'][number]

/** So many sentences are quoted; the browse list has the other decisions. */
const MOST_QUOTED = 100

/** The decisions of each side in which a reason was read; made once for each corpus. */
const readOf = oncePer((corpus: Corpus): Record<ReasonPlace['side'], DecisionRow[]> => {
  const upheld = listRead(corpus.decisions, 'upheld', corpus.taxonomy)
  const overturned = listRead(corpus.decisions, 'overturned', corpus.taxonomy)
  return { upheld, overturned, either: [...upheld, ...overturned] }
})

const groupsOf = (corpus: Corpus, { id, side }: ReasonPlace): ReasonGroup[] =>
  toReasonGroups(readOf(corpus)[side], id, corpus)

export function toReasonFigures(corpus: Corpus, place: ReasonPlace): Figure[] {
  return toFigures(corpus, { id: `reason-${place.id}`, href: pageHref('reasons', place.id), title: place.title }, [
    toReasonGroupsFigure(groupsOf(corpus, place), place),
  ])
}

const sayReading = ({ precision, recall }: ReadingAccuracy): string =>
  `How well it is read: precision ${precision}, recall ${recall}.`

/** The page of one reason. `readText` gives the letters' own words for the quotations. */
export function toReason(corpus: Corpus, place: ReasonPlace, readText: ReadText) {
  const { id, side, title } = place
  const read = readOf(corpus)[side]
  const share = toShare(read, ({ reasons }) => reasons.includes(id), corpus.likeness)
  const ofSide = corpus.decisions.filter(({ outcome }) => outcome !== null && standsOn(place, outcome)).length
  const some = share.count > MOST_QUOTED
  return {
    title: toReasonTitle(title, side, share),
    lead: toReasonLead(side, share),
    crumbs: [{ label: 'Reasons', href: pageHref('reasons') }, { label: title }],
    side,
    share,
    // In how many decisions no reason was read, and that they stand outside the share.
    unread: sayUnread(side, ofSide - read.length, ofSide, countUnread(corpus.decisions)),
    // How well the reason is read, and what the shares are.
    reading: {
      words: sayReading(sayReadingAccuracy(corpus.accuracy, id)),
      note: sayReadingNote(corpus.accuracy),
    },
    figures: toReasonFigures(corpus, place),
    groups: toSentenceGroups(corpus, groupsOf(corpus, place), id, readText, MOST_QUOTED),
    shown: some
      ? `The first ${MOST_QUOTED} of ${formatCount(share.count)} decisions`
      : formatNumberOf(share.count, 'decision'),
    // The list of all decisions that give the reason; null without any.
    all:
      share.count > 0
        ? {
            href: browseHref('reason', id),
            label: toListLabel(share.count, MOST_QUOTED),
          }
        : null,
  }
}
