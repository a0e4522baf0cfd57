/** Where the site is published, from the publisher: `BASE_PATH` as `imr`, `/imr` and `/imr/` means the same. */
export function siteAddress(): { site: string | undefined; base: string } {
  const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')
  return { site: process.env['SITE_URL'] || undefined, base: path ? `/${path}/` : '/' }
}

/** A folder of an address, as a host takes it without escapes. */
const FOLDER = /^[\w.~-]+$/

/**
 * Why `SITE_URL` or `BASE_PATH` is no address of a site; null where they are one, or are not set. All pages print what
 * they say: a password in it would be published, and links to another place would lead there.
 */
export function refuseAddress(): string | null {
  const said = process.env['SITE_URL'] || null
  const url = said === null ? null : URL.parse(said)
  const write = 'write it as SITE_URL=https://imr.example.org'
  if (said !== null && (!url || !/^https?:$/.test(url.protocol) || url.host === ''))
    return `SITE_URL is no address of the web: ${write}.`
  if (url?.username || url?.password)
    return `SITE_URL holds a name or a password, which every page would show: ${write}.`
  if (url?.search || url?.hash) return `SITE_URL is ${said}: ${write}, without what stands behind ? or #.`
  if (url && url.pathname !== '/')
    return `SITE_URL is ${said}: the folder is set apart, SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/^\/+|\/+$/g, '')}.`
  const folders = siteAddress().base.split('/').slice(1, -1)
  return folders.every((folder) => FOLDER.test(folder) && !/^\.+$/.test(folder))
    ? null
    : `BASE_PATH is no folder of a host: write letters, digits, “.”, “-” and “_”, as BASE_PATH=imr.`
}
