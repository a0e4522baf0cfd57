import { listSiteFiles } from '../../scripts/build/file-list.ts'

/** The SHA-256 of every file of a site, by its path: two sites are the same where these are equal. */
export const digestFiles = (site: string): Record<string, string> =>
  Object.fromEntries(listSiteFiles(site).map(({ path, sha256 }) => [path, sha256]))
