/** Sections whose pages are the report’s own: letters, their lists, and what runs in the browser have no twin. */
const SECTIONS = [
  '',
  'about',
  'accessibility',
  'answers',
  'data',
  'drug-classes',
  'glossary',
  'guidelines',
  'matrix',
  'methods',
  'quality',
  'reasons',
  'specialties',
  'timing',
  'treatments',
  'workers',
]

/** The name of a twin, beside the page’s own `index.html`. */
export const TWIN = 'index.md'

/**
 * Whether a page of the report has its words and numbers as Markdown beside it, by its path below the base:
 * `treatments/acupuncture/`. Of the letters the index alone; further pages of a list are lists.
 */
export function hasTwin(path: string): boolean {
  const [section = '', further = ''] = path.split('/')
  return path === 'cases/' || (SECTIONS.includes(section) && !/^\d+$/.test(further))
}
