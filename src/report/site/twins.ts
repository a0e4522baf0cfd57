import { SECTIONS } from './sections.ts'

/** Folders whose pages are not the report’s own: letters, their lists, files, and what runs in the browser. */
const WITHOUT_TWIN = [
  '_astro',
  'browse',
  'cards',
  'cases',
  'check',
  'editions',
  'embed',
  'explore',
  'feeds',
  'figures',
  'search',
]
/** Pages in these folders that are the report's nevertheless: they say what there is. */
const INDEXES = new Set(['cases/', 'editions/'])
/** The front page stands in none. */
const WITH_TWIN = new Set(['', ...SECTIONS].filter((section) => !WITHOUT_TWIN.includes(section)))

/** The name of a twin, beside the page’s own `index.html`. */
export const TWIN = 'index.md'

/**
 * Whether a page of the report has its words and numbers as Markdown beside it, by its path below the base:
 * `treatments/acupuncture/`. Of the letters and of the editions the index alone; further pages of a
 * list are lists.
 */
export function hasTwin(path: string): boolean {
  const [section = '', further = ''] = path.split('/')
  return INDEXES.has(path) || (WITH_TWIN.has(section) && !/^\d+$/.test(further))
}
