import type { Corpus } from '../../corpus/corpus.ts'
import { dimensionsIn } from '../../dimensions/dimensions.ts'
import type { Feed, FeedEntry } from '../words/atom.ts'
import { outcomeHref } from '../words/browse-href.ts'
import { decisionHref, fileHref, pageHref } from '../words/href.ts'
import { nameOf, toNames } from '../words/names.ts'
import { oncePer } from '../words/once-per.ts'
import { atStart } from '../words/say.ts'
import type { DecisionRow, Outcome } from '../words/shapes.ts'

/** A feed holds so many decisions, the newest. */
const MOST_ENTRIES = 50

const pathOf = (folder: string, id: string): string => `feeds/${folder}/${id}.atom`

/** The newest first; of one day in the order of the letters. */
const byNewest = (a: DecisionRow, b: DecisionRow): number =>
  (b.decisionDate ?? '').localeCompare(a.decisionDate ?? '') || a.letter - b.letter || a.number - b.number

const toEntry = ({ caseId, number, caseNumber, request, outcome, decisionDate }: DecisionRow): FeedEntry => ({
  title: `${atStart(outcome)}: ${caseNumber ?? caseId}, decision ${number}`,
  day: decisionDate ?? '',
  href: decisionHref(caseId, number),
  summary: request,
})

/** One way of telling feeds apart: the folder of its pages, the values of a decision, and what each is called. */
interface Kind {
  folder: string
  valuesOf: (row: DecisionRow) => string[]
  titleOf: (id: string) => string
  pageOf: (id: string) => string
}

/** What has pages of its own, and the outcome; both sides' citations of a guideline share its page, and so its feed. */
function toKinds({ taxonomy, decisions }: Corpus): Kind[] {
  const names = toNames(taxonomy)
  const paged = dimensionsIn('lists').flatMap(({ id: dimension, pages, valuesOf }): Kind[] =>
    pages
      ? [
          {
            folder: pages,
            valuesOf,
            titleOf: (id) => nameOf(names, dimension, id).title,
            pageOf: (id) => pageHref(pages, id),
          },
        ]
      : [],
  )
  const outcomes: Kind = {
    folder: 'outcomes',
    valuesOf: ({ outcome }) => [outcome],
    titleOf: atStart,
    pageOf: (id) => outcomeHref('all', 'all', id as Outcome, decisions.length),
  }
  return [...paged, outcomes]
}

/**
 * A feed for each treatment, class of drugs, guideline, reason and outcome, by its path, of the newest decisions whose
 * date is known: a feed tells when. Made once for each corpus.
 */
export const toDecisionFeeds = oncePer((corpus: Corpus): Map<string, Feed> => {
  const { title, publisher } = corpus.site
  const dated = corpus.decisions.filter(({ decisionDate }) => decisionDate !== null).sort(byNewest)
  const groups = new Map<string, { kind: Kind; id: string; rows: Set<DecisionRow> }>()
  for (const kind of toKinds(corpus)) {
    for (const row of dated) {
      for (const id of kind.valuesOf(row)) {
        const path = pathOf(kind.folder, id)
        const group = groups.get(path) ?? { kind, id, rows: new Set() }
        groups.set(path, group)
        group.rows.add(row)
      }
    }
  }
  return new Map(
    [...groups].map(([path, { kind, id, rows }]) => [
      path,
      {
        path,
        title: `${title}: ${kind.titleOf(id)}`,
        author: publisher ?? title,
        page: kind.pageOf(id),
        entries: [...rows].sort(byNewest).slice(0, MOST_ENTRIES).map(toEntry),
      },
    ]),
  )
})

/**
 * Root-relative address of the feed of a page's decisions, by the folder and the id of the page; null where no decision
 * has a date, and where the site's address is not known, which a feed cannot do without.
 */
export function toFeedHref(corpus: Corpus, site: URL | undefined, folder: string, id: string): string | null {
  const path = pathOf(folder, id)
  return site && toDecisionFeeds(corpus).has(path) ? fileHref(path) : null
}
