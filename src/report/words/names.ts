import { DAY_BANDS } from '../../rates/day-bands.ts'
import { LETTER_SIZES } from '../../rates/letter-sizes.ts'
import { PERIOD_NAMES } from './decided-period.ts'
import type { Dimension } from './dimension.ts'
import type { Taxonomy } from './shapes.ts'

/** What an id is called: its full title, and the short one for rows and cells. */
export interface Name {
  title: string
  short: string
}

/** The names of one dimension's ids. */
type Lookup = ReadonlyMap<string, Name>

const toLookup = (entries: readonly (Name & { id: string })[]): Lookup =>
  new Map(entries.map(({ id, title, short }) => [id, { title, short }]))

const toFixed = (names: Record<string, string>): Lookup =>
  new Map(Object.entries(names).map(([id, title]) => [id, { title, short: title }]))

const FAMILIES = toFixed({
  mtus: 'MTUS',
  odg: 'ODG',
  'acoem-non-mtus': 'ACOEM, outside the MTUS',
  'other-non-mtus': 'Other, outside the MTUS',
  none: 'No guideline cited',
})

const UR_ACTIONS = toFixed({ denied: 'Denied', modified: 'Modified: a part was authorized' })

const AGREEMENTS = toFixed({
  same: 'The same guidelines',
  common: 'Some in common',
  different: 'Different guidelines',
  'claims-none': 'Administrator none, reviewer some',
  'imr-none': 'Administrator some, reviewer none',
  neither: 'Neither cited any',
})

const LICENSURES = toFixed({
  'california-only': 'California only',
  'california-and-others': 'California and other states',
  'other-states': 'Other states only',
})

const AGE_BANDS = toFixed({
  '0-17': 'Under 18',
  '18-24': '18 to 24',
  '25-34': '25 to 34',
  '35-44': '35 to 44',
  '45-54': '45 to 54',
  '55-64': '55 to 64',
  '65+': '65 and over',
})

const SEXES = toFixed({ female: 'Female', male: 'Male' })

const LETTER_OUTCOMES = toFixed({ upheld: 'All upheld', overturned: 'All overturned', mixed: 'Mixed' })

const SIZES = toFixed(
  Object.fromEntries(
    LETTER_SIZES.map(({ id, least, most }) => {
      const words =
        least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`
      return [id, `${words} ${most === 1 ? 'decision' : 'decisions'}`]
    }),
  ),
)

const DAYS = toFixed(
  Object.fromEntries(
    DAY_BANDS.map(({ id, from, to }) => {
      if (from === Number.NEGATIVE_INFINITY) return [id, 'Dates in an impossible order']
      return [id, to === Number.POSITIVE_INFINITY ? `${from} days or more` : `${from} to ${to} days`]
    }),
  ),
)

const NO_NAMES: Lookup = new Map()

/** The names of everything that the taxonomy and the vocabulary know, by dimension, and of the sources that share an entry. */
export type Names = Readonly<Record<Dimension | 'source', Lookup>>

const known = new WeakMap<Taxonomy, Names>()

/** The names of a taxonomy's ids; made once for each taxonomy. Specialties, states and years are names themselves. */
export function toNames(taxonomy: Taxonomy): Names {
  const before = known.get(taxonomy)
  if (before) return before
  const guidelines = toLookup(taxonomy.guidelines)
  const sections = toLookup(
    taxonomy.guidelines.flatMap(({ id, short, sections: own }) =>
      own.map((section) => ({
        id: `${id}/${section.id}`,
        title: `${short}: ${section.title}`,
        short: section.title,
      })),
    ),
  )
  const sources = toLookup(
    taxonomy.guidelines.flatMap(({ sources: own }) => own.map(({ id, title }) => ({ id, title, short: title }))),
  )
  const names: Names = {
    all: toFixed({ all: 'All decisions' }),
    category: toLookup(taxonomy.categories),
    subcategory: toLookup(taxonomy.categories.flatMap(({ subcategories }) => subcategories)),
    treatment: toLookup(taxonomy.treatments),
    'drug-class': toLookup(taxonomy.drugClasses),
    'body-part': toLookup(taxonomy.bodyParts),
    'claims-guideline': guidelines,
    'claims-family': FAMILIES,
    'imr-guideline': guidelines,
    'imr-family': FAMILIES,
    specialty: toLookup(taxonomy.specialties),
    state: NO_NAMES,
    'ur-action': UR_ACTIONS,
    year: NO_NAMES,
    decided: toFixed(PERIOD_NAMES),
    agreement: AGREEMENTS,
    licensure: LICENSURES,
    reason: toLookup(taxonomy.reasons),
    'claims-section': sections,
    'imr-section': sections,
    'claims-page': NO_NAMES,
    'imr-page': NO_NAMES,
    'claims-source': sources,
    'imr-source': sources,
    'age-band': AGE_BANDS,
    sex: SEXES,
    'letter-size': SIZES,
    'letter-outcome': LETTER_OUTCOMES,
    'days-to-application': DAYS,
    'days-to-decision': DAYS,
    'days-in-review': DAYS,
    source: sources,
  }
  known.set(taxonomy, names)
  return names
}

/** The name of one id; an id that nobody named is shown as it is. */
export function nameOf(names: Names, dimension: Dimension | 'source', id: string): Name {
  const known = names[dimension].get(id)
  if (known) return known
  if (dimension !== 'claims-page' && dimension !== 'imr-page') return { title: id, short: id }
  // `mtus-chronic-pain/59-60`
  const [guideline = '', pages = ''] = id.split('/')
  const words = `${pages.includes('-') ? 'pages' : 'page'} ${pages.replace('-', '–')}`
  return { title: `${nameOf(names, 'imr-guideline', guideline).short}, ${words}`, short: words }
}
