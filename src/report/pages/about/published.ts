import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf, formatPart } from '../../../rates/format-rate.ts'
import { type Share, toShare } from '../../../rates/to-share.ts'
import { type FigureCell, toShareCells } from '../../figures/figure.ts'
import { PUBLISHERS } from '../../figures/figure-benchmarks.ts'
import { browseHref, outcomeHref } from '../../words/browse-href.ts'
import { pageHref } from '../../words/href.ts'

/** A share of this corpus of a kind that is published too. */
export interface OwnShare {
  what: string
  count: string
  /** Where what is counted is listed. */
  href: string | null
  share: FigureCell
  interval: FigureCell
}

/** Every published figure, by publisher and year, the newest first. */
export function toPublished({ benchmarks }: Corpus) {
  return (['DWC', 'CWCI'] as const).flatMap((publisher) => {
    const years = benchmarks
      .filter((benchmark) => benchmark.publisher === publisher)
      .sort((a, b) => (a.year < b.year ? 1 : -1))
      .map(({ title, figures }) => ({
        title,
        lines: figures.map(({ what, published, unit, source }) => ({ what, published, unit, source })),
      }))
    if (years.length === 0) return []
    const count = years.reduce((sum, { lines }) => sum + lines.length, 0)
    return [{ publisher: PUBLISHERS[publisher], count: formatNumberOf(count, 'figure'), years }]
  })
}

/** What of this corpus can be laid beside them: the same shares, in the same words. */
export function toOwnShares({ decisions, likeness }: Corpus): OwnShare[] {
  const say = (what: string, href: string, share: Share): OwnShare[] => {
    const [cell, interval] = toShareCells(share)
    return share.of === 0
      ? []
      : [
          {
            what,
            count: formatPart(share.count, share.of),
            href: share.count > 0 ? href : null,
            share: cell,
            interval,
          },
        ]
  }
  const inCategory = (id: string): [href: string, share: Share] => [
    browseHref('category', id),
    toShare(decisions, ({ category }) => category === id, likeness),
  ]
  const drugs = decisions.filter(({ category }) => category === 'pharmaceuticals')
  const letters = [...Map.groupBy(decisions, ({ caseId }) => caseId).values()]
  const first = letters.flatMap((rows) => (rows[0] ? [{ ...rows[0], several: rows.length > 1 }] : []))
  return [
    ...say(
      'Overturned',
      outcomeHref('all', 'all', 'overturned', decisions.length),
      toShare(decisions, ({ outcome }) => outcome === 'overturned', likeness),
    ),
    ...say('Pharmaceuticals', ...inCategory('pharmaceuticals')),
    ...say('Rehabilitation', ...inCategory('rehabilitation')),
    ...say('Diagnostic testing', ...inCategory('diagnostic-testing')),
    ...say(
      'Opioids among pharmaceuticals',
      browseHref('drug_class', 'opioids'),
      toShare(drugs, ({ drugClass }) => drugClass === 'opioids', likeness),
    ),
    ...say(
      'Letters with several decisions',
      `${pageHref()}#overview-letters`,
      toShare(first, ({ several }) => several, likeness),
    ),
  ]
}
