const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/')

/** The address of a page or file of this site below the base path: `href('cases', id)` → `/imr/cases/<id>/`. No other code prints a root-relative address. */
export function pageHref(...parts: string[]): string {
  return base + parts.map((part) => `${encodeURIComponent(part)}/`).join('')
}

/** The address of a file of this site: `fileHref('data/decisions.csv')` → `/imr/data/decisions.csv`. */
export function fileHref(path: string): string {
  return base + path
}

/** The address of the site's root on its host, with a slash at both ends: `/`, `/imr/`. */
export function basePath(): string {
  return base
}

/** The place of one decision in its letter's page: `/cases/cm16-0228949/#decision-2`. */
export function decisionHref(caseId: string, number: number): string {
  return `${pageHref('cases', caseId)}#decision-${number}`
}

/** The place of a word in the glossary: `termHref('mtus')` → `/glossary/#mtus`. The word leads there at its first use on a page. */
export function termHref(id: string): string {
  return `${pageHref('glossary')}#${id}`
}
