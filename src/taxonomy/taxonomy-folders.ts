/** The folders of `content/` that hold the taxonomy, one kind of entry each. */
export const TAXONOMY_FOLDERS = [
  'word-lists',
  'treatments',
  'guidelines',
  'reasons',
  'categories',
  'drug-classes',
  'body-parts',
  'specialties',
]
