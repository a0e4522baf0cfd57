import { pageHref } from './href.ts'

/** One of the two ways to look things up: by the letters' words, by the decisions' numbers. */
export interface Tab {
  href: string
  label: string
  current: boolean
}

const LABELS = { search: 'Search the letters', explore: 'Explore the decisions' }

/** Both ways, for the page of one of them or for another. */
export const toTabs = (current: keyof typeof LABELS | null): Tab[] =>
  (['search', 'explore'] as const).map((key) => ({ href: pageHref(key), label: LABELS[key], current: key === current }))
