import { pageHref } from './href.ts'

/** The place of a word in the glossary: `termHref('mtus')` → `/glossary/#mtus`. The word leads there at its first use on a page. */
export function termHref(id: string): string {
  return `${pageHref('glossary')}#${id}`
}
