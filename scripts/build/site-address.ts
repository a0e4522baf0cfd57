/** Where the site is published, from the publisher: `BASE_PATH` as `imr`, `/imr` and `/imr/` means the same. */
export function siteAddress(): { site: string | undefined; base: string } {
  const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')
  return { site: process.env['SITE_URL'] || undefined, base: path ? `/${path}/` : '/' }
}
