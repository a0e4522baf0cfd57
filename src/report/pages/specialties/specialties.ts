import type { Corpus } from '../../../corpus/corpus.ts'
import { type Licensure, toLicensure } from '../../../dimensions/licensure.ts'
import { formatCount, formatNumberOf, formatPart } from '../../../rates/format-rate.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { without } from '../../../rates/without.ts'
import { toFigures } from '../../figures/figure.ts'
import { toDifferencesFigure } from '../../figures/figure-differences.ts'
import { DESCRIBES, type RatesFigure, toRatesFigure } from '../../figures/figure-rates.ts'
import { browseHref } from '../../words/browse-href.ts'
import { pageHref } from '../../words/href.ts'
import { type RateRow, toRateRows } from '../../words/rate-row.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { sayList, sayNumber, sayOverturned, sayShare } from '../../words/say.ts'
import { sayReliableRows } from '../../words/say-reliable-rows.ts'
import { toOverallRate, toOwnStandard } from '../../words/whole-corpus.ts'

/** So many specialties may share the lead and still be named. */
const NAMED = 2

/** How many specialties and states the letters name, and what was decided under the one named most; ties up to two. */
function toSpecialtiesLead(specialties: RateRow[], states: RateRow[], decided: number): Run[] {
  if (decided === 0) return toRuns('**No decision has been read yet**, so no reviewer’s specialty is known.')
  const named = formatCount(specialties.length)
  const [first] = specialties
  if (!first) return toRuns('**No letter states its reviewer’s specialty** in words that could be read.')
  const kinds = specialties.length === 1 ? '**one** specialty' : `**${named}** specialties`
  const licences = states.length === 0 ? '' : ` and licenses in ${formatNumberOf(states.length, 'state')}`
  const leading = specialties.filter(({ rate }) => rate.decided === first.rate.decided)
  const each = formatNumberOf(first.rate.decided, 'decision')
  const most =
    leading.length === 1
      ? `${specialties.length === 1 ? `It is ${first.label}, in ${each}` : `${first.label} is named in the most decisions, ${formatCount(first.rate.decided)}`}: there, ${sayOverturned(first.rate, '**')}, ${sayShare(first.rate)}.`
      : leading.length > NAMED
        ? `${sayNumber(leading.length)} are named most, in ${each} each.`
        : `${sayList(leading.map(({ label }) => label))} are named most, in ${each} each.`
  return toRuns(`The letters name ${kinds} of their reviewers${licences}, but no reviewer. ${most}`)
}

/** What was decided by reviewers who are licensed in California alone, there and elsewhere, or elsewhere alone. */
function sayLicensureHeadline(rows: RateRow[]): string {
  const said: [Licensure, string][] = [
    ['california-only', 'Licensed in California only'],
    ['california-and-others', 'in California and elsewhere'],
    ['other-states', 'in other states only'],
  ]
  const parts = said.flatMap(([id, words]) => {
    const rate = rows.find((row) => row.id === id)?.rate
    return rate ? [{ words, part: `${formatPart(rate.overturned, rate.decided)} overturned` }] : []
  })
  const [first, ...others] = parts
  if (!first) return 'No letter states where its reviewer is licensed'
  const opening = first.words.startsWith('Licensed') ? first.words : `Licensed ${first.words}`
  return [`${opening}: ${first.part}`, ...others.map(({ words, part }) => `${words}: ${part}`)].join('; ')
}

/** So many specialties are compared with the rest; the figure above holds all. */
const MOST_COMPARED = 5
const REST = 'all whose reviewer names others'
const asNamed = (label: string) => label

/** California licences against others, and each specialty with a rate against the rest of the decisions that name one. */
function toReviewerDifferences({ decisions, likeness }: Corpus, specialties: RateRow[]) {
  const licensed = (id: Licensure, label: string) => ({
    label,
    rate: toRate(
      decisions.filter((row) => toLicensure(row) === id),
      likeness,
    ),
    href: browseHref('licensure', id),
  })
  const named = decisions.filter((row) => row.specialties.length > 0)
  const rated = specialties.filter(({ rate }) => rate.rate !== null).slice(0, MOST_COMPARED)
  return toDifferencesFigure('by the reviewer’s license and specialty', [
    {
      a: licensed('california-only', 'Licensed in California only'),
      b: licensed('other-states', 'licensed in other states only'),
    },
    ...rated.map(({ id, label, rate, countHref }) => {
      const own = named.filter((row) => row.specialties.includes(id))
      return {
        a: { label, rate, href: countHref },
        b: { label: REST, rate: toRate(without(named, own), likeness), href: null },
      }
    }),
  ])
}

/** The page `/specialties/`: decisions by what their letters say of the reviewer, which is never who it is. */
export function toSpecialties(corpus: Corpus) {
  const { decisions } = corpus
  const all = toOverallRate(corpus)
  const specialties = toRateRows(corpus, 'specialty', { restLabel: 'Specialty not read' })
  const licensure = toRateRows(corpus, 'licensure', { restLabel: 'License not read' })
  const states = toRateRows(corpus, 'state', { restLabel: 'State not read' })
  const shared = { overall: all.rate, of: all, standard: toOwnStandard(corpus), notes: [DESCRIBES] }
  const figures: RatesFigure[] = [
    {
      name: 'specialty',
      headline: sayReliableRows(specialties.rows, all.rate, 'specialty', asNamed),
      by: 'by the reviewer’s specialty',
      head: 'Reviewer’s specialty',
      ...specialties,
      ...shared,
      shrunken: true,
      overlap: 'A reviewer can hold several specialties',
    },
    {
      name: 'licensure',
      headline: sayLicensureHeadline(licensure.rows),
      by: 'by where the reviewer is licensed',
      head: 'Reviewer licensed in',
      ...licensure,
      ...shared,
      tiers: false,
    },
    {
      name: 'state',
      headline: sayReliableRows(states.rows, all.rate, 'state', asNamed),
      by: 'by state of the reviewer’s license',
      head: 'State',
      ...states,
      ...shared,
      overlap: 'A reviewer can be licensed in several states',
    },
  ]
  const page = { id: 'specialties', href: pageHref('specialties'), title: 'Reviewers, by specialty and license' }
  return {
    title: page.title,
    lead: toSpecialtiesLead(specialties.rows, states.rows, decisions.length),
    empty: decisions.length === 0,
    // By specialty, by licensure, by state.
    figures: toFigures(corpus, page, [...figures.map(toRatesFigure), toReviewerDifferences(corpus, specialties.rows)]),
  }
}
