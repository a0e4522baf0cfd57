import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import type { TableFile } from '../../../tables/data-file.ts'
import { toDataVersion } from '../../words/data-version.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { sayDate } from '../../words/say.ts'

/** A size in bytes as people read it: `512 bytes`, `13.7 kB`, `4.7 MB`. Decimal units, as web servers and disks count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 999_950 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** How to cite the data: one line of words that names the very bytes. `address` is left out where it is not known. */
export function citeData(
  { site, cases, releases }: Corpus,
  version: string,
  isRelease: boolean,
  address: string | null,
): string {
  const [last] = releases
  const release = isRelease && last ? ` Release ${last.version}, ${sayDate(last.date)}.` : ''
  const publisher = site.publisher ? ` ${site.publisher}.` : ''
  return `${site.title}: data on ${formatNumberOf(cases.length, 'letter')} of independent medical review, version ${version}.${release}${publisher}${address ? ` ${address}` : ''}`
}

/** What the data page knows of a build's files. */
export interface PublishedFiles {
  tables: TableFile[]
  /** Digest of the corpus. */
  corpus: string
  /** Of the tables' description. */
  schemaVersion: string
  mediaTypes: Record<TableFile['format'], string>
}

/** The interval of the stated decision dates, as schema.org writes it; null where no letter states one. */
function toInterval({ decisions }: Corpus): string | null {
  const dates = decisions.flatMap(({ decisionDate }) => decisionDate ?? []).sort()
  return dates.length > 0 ? `${dates[0]}/${dates.at(-1)}` : null
}

/**
 * The data as a schema.org Dataset, for search engines of data. Addresses are absolute; where the site's own is not
 * known they are left out.
 */
export function toDataset(
  corpus: Corpus,
  { tables, corpus: digest, schemaVersion, mediaTypes }: PublishedFiles,
  site: URL | undefined,
) {
  const { title, publisher, licence } = corpus.site
  const absolute = (address: string): string | null => (site ? new URL(address, site).href : null)
  const url = absolute(pageHref('data'))
  const interval = toInterval(corpus)
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: `${title}: the data`,
    description:
      'Decisions of independent medical review in California workers’ compensation, read from final determination letters: what treatment was disputed, whether the denial was upheld or overturned, and which guidelines and reasons the letters give, one row a decision.',
    ...(url ? { url, '@id': url } : {}),
    version: toDataVersion({ schemaVersion, corpus: digest }),
    ...(corpus.releases[0]?.corpus === digest ? { dateModified: corpus.releases[0].date } : {}),
    ...(licence
      ? { license: /^https?:\/\//.test(licence) ? licence : { '@type': 'CreativeWork', name: licence } }
      : {}),
    ...(publisher
      ? {
          creator: { '@type': 'Organization', name: publisher },
          publisher: { '@type': 'Organization', name: publisher },
        }
      : {}),
    isAccessibleForFree: true,
    inLanguage: 'en-US',
    spatialCoverage: 'California',
    ...(interval ? { temporalCoverage: interval } : {}),
    keywords: ['independent medical review', 'workers’ compensation', 'utilization review', 'California'],
    distribution: tables.map(({ path, format, bytes, sha256, table }) => {
      const contentUrl = absolute(fileHref(`data/${path}`))
      return {
        '@type': 'DataDownload',
        name: path,
        description: table.description,
        encodingFormat: mediaTypes[format],
        contentSize: formatBytes(bytes),
        sha256,
        ...(contentUrl ? { contentUrl } : {}),
      }
    }),
  }
}
