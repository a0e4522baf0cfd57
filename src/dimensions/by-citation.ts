import type { GuidelineEntry, Taxonomy } from '../taxonomy/taxonomy.ts'
import { fixed, type Lookup, named, one, toDimensions } from './dimension.ts'

const EVERYWHERE = ['rates', 'lists', 'explorer'] as const

const SEVERAL_GUIDELINES = 'A decision can cite several guidelines'
const SEVERAL_SOURCES = 'A decision can cite several sources'

const guidelines = named(({ guidelines }) => guidelines)
const families = fixed({
  mtus: 'MTUS',
  odg: 'ODG',
  'acoem-non-mtus': 'ACOEM, outside the MTUS',
  'other-non-mtus': 'Other, outside the MTUS',
  none: 'No guideline cited',
})
const sections = named((taxonomy) =>
  taxonomy.guidelines.flatMap(({ id, short, sections }) =>
    sections.map(({ id: section, title }) => ({
      id: `${id}/${section}`,
      title: `${short}: ${title}`,
      short: title,
    })),
  ),
)
const sources = named((taxonomy) =>
  taxonomy.guidelines.flatMap(({ sources }) => sources.map(({ id, title }) => ({ id, title, short: title }))),
)

/** Names `mtus-chronic-pain/59-60`. */
function pages({ guidelines }: Taxonomy): Lookup {
  const shorts = new Map(guidelines.map(({ id, short }: GuidelineEntry) => [id, short]))
  return (value) => {
    const [guideline = '', numbers = ''] = value.split('/')
    const short = `${numbers.includes('-') ? 'pages' : 'page'} ${numbers.replace('-', '–')}`
    return { title: `${shorts.get(guideline) ?? guideline}, ${short}`, short }
  }
}

/** What the two sides cite. */
export const BY_CITATION = toDimensions([
  {
    id: 'claims_guideline',
    column: 'claims_guidelines',
    label: 'Claims administrator’s guideline',
    without: 'None cited, or not read',
    overlap: SEVERAL_GUIDELINES,
    valuesOf: ({ claimsGuidelines }) => claimsGuidelines,
    names: guidelines,
    pages: 'guidelines',
    publishedIn: EVERYWHERE,
  },
  {
    id: 'claims_family',
    column: 'claims_families',
    label: 'Claims administrator’s source',
    below: 'claims_guideline',
    without: 'Not read',
    overlap: SEVERAL_SOURCES,
    valuesOf: ({ claimsFamilies }) => claimsFamilies,
    names: families,
    publishedIn: EVERYWHERE,
  },
  {
    id: 'imr_guideline',
    column: 'imr_guidelines',
    label: 'Reviewer’s guideline',
    without: 'None cited, or not read',
    overlap: SEVERAL_GUIDELINES,
    valuesOf: ({ imrGuidelines }) => imrGuidelines,
    names: guidelines,
    pages: 'guidelines',
    publishedIn: EVERYWHERE,
  },
  {
    id: 'imr_family',
    column: 'imr_families',
    label: 'Reviewer’s source',
    below: 'imr_guideline',
    without: 'Not read',
    overlap: SEVERAL_SOURCES,
    valuesOf: ({ imrFamilies }) => imrFamilies,
    names: families,
    publishedIn: EVERYWHERE,
  },
  {
    id: 'agreement',
    column: 'agreement',
    label: 'Guidelines of both sides',
    without: 'A citation not read',
    valuesOf: ({ agreement }) => one(agreement),
    names: fixed({
      same: 'The same guidelines',
      common: 'Some in common',
      different: 'Different guidelines',
      'claims-none': 'Administrator none, reviewer some',
      'imr-none': 'Administrator some, reviewer none',
      neither: 'Neither cited any',
    }),
    publishedIn: ['lists'],
  },
  {
    id: 'claims_section',
    column: 'claims_sections',
    label: 'Section cited by the claims administrator',
    without: 'No section cited',
    overlap: 'A decision can cite several sections',
    valuesOf: ({ claimsCited }) => claimsCited.sections,
    names: sections,
    publishedIn: ['lists'],
  },
  {
    id: 'imr_section',
    column: 'imr_sections',
    label: 'Section cited by the reviewer',
    without: 'No section cited',
    overlap: 'A decision can cite several sections',
    valuesOf: ({ imrCited }) => imrCited.sections,
    names: sections,
    publishedIn: ['lists'],
  },
  {
    id: 'claims_page',
    column: 'claims_pages',
    label: 'Pages cited by the claims administrator',
    without: 'No page cited',
    overlap: 'A decision can cite several pages',
    valuesOf: ({ claimsCited }) => claimsCited.pages,
    names: pages,
    publishedIn: ['lists of several'],
  },
  {
    id: 'imr_page',
    column: 'imr_pages',
    label: 'Pages cited by the reviewer',
    without: 'No page cited',
    overlap: 'A decision can cite several pages',
    valuesOf: ({ imrCited }) => imrCited.pages,
    names: pages,
    publishedIn: ['lists of several'],
  },
  {
    id: 'claims_source',
    column: 'claims_sources',
    label: 'Source cited by the claims administrator',
    without: 'No such source cited',
    overlap: SEVERAL_SOURCES,
    valuesOf: ({ claimsCited }) => claimsCited.sources,
    names: sources,
    publishedIn: ['lists of several'],
  },
  {
    id: 'imr_source',
    column: 'imr_sources',
    label: 'Source cited by the reviewer',
    without: 'No such source cited',
    overlap: SEVERAL_SOURCES,
    valuesOf: ({ imrCited }) => imrCited.sources,
    names: sources,
    publishedIn: ['lists of several'],
  },
])
