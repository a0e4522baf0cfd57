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
