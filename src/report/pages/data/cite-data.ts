import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { sayDate } from '../../words/say.ts'

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
