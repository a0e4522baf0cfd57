import type { Corpus } from '../corpus/corpus.ts'
import { toStandard } from '../rates/standardise.ts'
import { toRate } from '../rates/to-rate.ts'
import { type Figure, toFigures } from './figure.ts'
import { type RatesFigure, toRatesFigure } from './figure-rates.ts'
import { pageHref } from './href.ts'
import { toNames } from './names.ts'
import { toRateRows } from './rate-row.ts'
import type { Run } from './runs.ts'
import { sayFirmRows } from './say-firm-rows.ts'
import { sayLicensureHeadline, toSpecialtiesLead } from './specialties-words.ts'

export interface SpecialtiesView {
  title: string
  lead: Run[]
  empty: boolean
  /** By specialty, by licensure, by state. */
  figures: Figure[]
}

const MIX = 'The mix of treatments differs between these rows; the figures describe and do not explain.'
const asNamed = (label: string) => label

/** The page `/specialties/`: decisions by what their letters say of the reviewer, which is never who it is. */
export function toSpecialties(corpus: Corpus): SpecialtiesView {
  const { decisions, taxonomy } = corpus
  const names = toNames(taxonomy)
  const all = toRate(decisions)
  const specialties = toRateRows(decisions, { dimension: 'specialty', names, restLabel: 'Specialty not read' })
  const licensure = toRateRows(decisions, { dimension: 'licensure', names, restLabel: 'Licence not read' })
  const states = toRateRows(decisions, { dimension: 'state', names, restLabel: 'State not read' })
  const shared = { overall: all.rate, of: all, standard: toStandard(decisions), note: MIX }
  const figures: RatesFigure[] = [
    {
      name: 'specialty',
      headline: sayFirmRows(specialties.rows, all.rate, 'specialty', asNamed),
      by: 'by the reviewer’s specialty',
      head: 'Reviewer’s specialty',
      ...specialties,
      ...shared,
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
      headline: sayFirmRows(states.rows, all.rate, 'state', asNamed),
      by: 'by state of the reviewer’s licence',
      head: 'State',
      ...states,
      ...shared,
      overlap: 'A reviewer can be licensed in several states',
    },
  ]
  const page = {
    id: 'specialties',
    href: pageHref('specialties'),
    siteTitle: corpus.site.title,
    letters: corpus.cases.length,
    decisions: decisions.length,
  }
  return {
    title: 'Reviewers, by specialty and licence',
    lead: toSpecialtiesLead(specialties.rows, states.rows, decisions.length),
    empty: decisions.length === 0,
    figures: toFigures(page, figures.map(toRatesFigure)),
  }
}
