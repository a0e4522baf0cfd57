import { type Host, READ_ON } from './hosts.ts'
import type { SiteMeasures } from './measure-site.ts'

/** One line of a check: whether it keeps the site from being published, and what it says. */
export interface HostFinding {
  fault: boolean
  says: string
}

const fault = (says: string): HostFinding => ({ fault: true, says })
const note = (says: string): HostFinding => ({ fault: false, says })

const count = (value: number): string => value.toLocaleString('en')
/** Bytes as hosts count them. */
export const sayBytes = (bytes: number): string =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`

type Limit = NonNullable<Host['files']>

/** Nearly full: there will be more letters next month. */
const NEAR = 0.8

function compare(limit: Limit | undefined, value: number, what: string, leaveOut: string): HostFinding[] {
  if (!limit || value <= limit.most * NEAR) return []
  const source = `${limit.says} (${limit.source}, read ${READ_ON})`
  return value > limit.most
    ? [fault(`${what}: too much, ${source}. ${leaveOut}`)]
    : [note(`${what}: ${Math.round((value / limit.most) * 100)}% of the limit, ${source}`)]
}

const ELSEWHERE = 'or choose a host without that limit: s3 or nginx'

/** What a host says to a built site. */
export function checkSite(host: Host, site: SiteMeasures): HostFinding[] {
  const most = site.parts
    .slice(0, 3)
    .map(({ path, files, bytes }) => `${path}/ ${count(files)} files, ${sayBytes(bytes)}`)
  const fewer = `Most of it is ${most.join('; ')}: publish fewer letters (CORPUS_DIR), ${ELSEWHERE}.`
  const missing = (name: string, says: string) => (site.top.includes(name) ? [] : [fault(says)])
  return [
    ...compare(host.files, site.files, `${count(site.files)} files`, fewer),
    ...compare(host.bytes, site.bytes, `${sayBytes(site.bytes)} in all`, fewer),
    ...compare(
      host.fileBytes,
      site.largest.bytes,
      `${site.largest.path} has ${sayBytes(site.largest.bytes)}`,
      `Leave that file out and say so on /data/, ${ELSEWHERE}.`,
    ),
    ...compare(
      host.folder,
      site.fullest.entries,
      `${site.fullest.path}/ has ${count(site.fullest.entries)} entries`,
      `Publish fewer letters (CORPUS_DIR), ${ELSEWHERE}.`,
    ),
    ...missing('index.html', 'There is no index.html: this is no built site.'),
    ...missing('404.html', 'There is no 404.html: wrong addresses would show the host’s own page. Build again.'),
    ...(host.headers
      ? missing(host.headers, `There is no ${host.headers}, from which ${host.name} takes the policy. Build again.`)
      : []),
    ...(site.top.includes('sitemap-index.xml')
      ? []
      : [
          note(
            'There is no sitemap: the site was built without SITE_URL, so canonical links, feed and cards are missing too.',
          ),
        ]),
    ...host.notes.map(note),
  ]
}

/** What is known of the letters before a build. */
export interface CorpusMeasures {
  letters: number
  bytes: number
}

/** Every letter makes at least its page and its part of the search index, and its page holds at least its words. */
const LEAST_FILES = 2
/** Bytes of decisions.parquet for each byte of the letters, measured on 10,000 made-up ones. */
const PARQUET_SHARE = 1 / 60

/** What a host will say at least to the site of some letters: lower bounds, so that a fault here is certain. */
export function checkCorpus(
  host: Host,
  { letters, bytes }: CorpusMeasures,
  siteUrl: string | undefined,
): HostFinding[] {
  const files = letters * LEAST_FILES
  return [
    ...compare(
      host.files,
      files,
      `${count(letters)} letters make at least ${count(files)} files`,
      `Publish fewer letters (CORPUS_DIR), ${ELSEWHERE}.`,
    ),
    ...compare(
      host.folder,
      letters,
      `${count(letters)} letters make a folder of at least ${count(letters)} entries`,
      `Publish fewer letters (CORPUS_DIR), ${ELSEWHERE}.`,
    ),
    ...compare(
      host.bytes,
      bytes,
      `The letters alone have ${sayBytes(bytes)}`,
      `Publish fewer letters (CORPUS_DIR), ${ELSEWHERE}.`,
    ),
    // Tables as text are cut into files; the explorer needs its Parquet as one.
    ...compare(
      host.fileBytes,
      bytes * PARQUET_SHARE,
      `data/decisions.parquet will have some ${sayBytes(bytes * PARQUET_SHARE)}`,
      `Publish fewer letters (CORPUS_DIR), ${ELSEWHERE}.`,
    ).map((finding) => ({ ...finding, fault: false })),
    ...(siteUrl
      ? []
      : [
          note(
            'SITE_URL is not set: set it to the site’s address, or there will be no canonical links, sitemap, feed and cards.',
          ),
        ]),
    ...host.notes.map(note),
  ]
}
