import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import type { FileFacts } from '../../../tables/data-file.ts'
import type { AnyTable } from '../../../tables/table.ts'
import { toContactLink } from '../../words/contact.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { editionHref } from './editions.ts'

/** A release, its frozen rates.csv as it is published, and what describes the columns of that table. */
interface Deposited {
  release: Corpus['releases'][number]
  file: FileFacts
  table: AnyTable
}

/** The files of a kit: Croissant, DCAT-US, and how to cite. */
export const DEPOSIT_KIT = ['croissant.json', 'data.json', 'CITATION.cff'] as const

const KEYWORDS = ['independent medical review', 'workers’ compensation', 'utilization review', 'California']
const CSV = 'text/csv'

/** Croissant's names for what a cell holds. */
const TYPES: Record<AnyTable['columns'][number]['type'], string> = {
  text: 'sc:Text',
  list: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  share: 'sc:Float',
  date: 'sc:Date',
}

/** The terms of the description, as JSON-LD; https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html, appendix 1. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  ...Object.fromEntries(
    ['citeAs', 'column', 'extract', 'field', 'fileObject', 'key', 'recordSet', 'source'].map((term) => [
      term,
      `cr:${term}`,
    ]),
  ),
}

/** What all three descriptions say; addresses are whole. */
function toFacts(
  { site: { title, publisher, licence, contact } }: Pick<Corpus, 'site'>,
  { release, file }: Deposited,
  site: URL,
) {
  const { date, letters, decisions, edition } = release
  return {
    name: `${title}: rates, release of ${date}`,
    description: `How often denials were overturned in ${formatNumberOf(decisions, 'decision')} of ${formatNumberOf(letters, 'letter')} of independent medical review in California workers’ compensation, by every dimension, with 95% intervals.`,
    publisher: publisher ?? title,
    email: toContactLink(contact)?.href.match(/^mailto:[^?]+/)?.[0],
    terms: licence,
    termsAddress: licence && /^https?:\/\//.test(licence) ? licence : null,
    url: new URL(pageHref('data', 'releases', date), site).href,
    contentUrl: new URL(fileHref(`data/${file.path}`), site).href,
    edition: edition
      ? { name: `${title}: the report, frozen edition of ${date}`, url: new URL(editionHref(date), site).href }
      : null,
  }
}

type Facts = ReturnType<typeof toFacts>

/** Croissant 1.1: the release as a schema.org Dataset whose file and columns a program can read. */
function toCroissant(facts: Facts, { release, file, table }: Deposited): object {
  const { name, description, publisher, terms, termsAddress, url, contentUrl, edition } = facts
  const organization = { '@type': 'Organization', name: publisher }
  const head = release.csv.slice(0, release.csv.indexOf('\n')).split(',')
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name,
    description,
    url,
    license: termsAddress ?? { '@type': 'CreativeWork', name: terms ?? 'The publisher has named no terms of use' },
    creator: organization,
    publisher: organization,
    datePublished: release.date,
    version: `${release.version}.0.0`,
    inLanguage: 'en-US',
    keywords: KEYWORDS,
    citeAs: `@misc{imr-${release.date}, title={${name}}, author={${publisher}}, year={${release.date.slice(0, 4)}}, url={${url}}}`,
    ...(edition ? { subjectOf: { '@type': 'Report', ...edition } } : {}),
    distribution: [
      {
        '@type': 'cr:FileObject',
        '@id': 'rates.csv',
        name: 'rates.csv',
        contentUrl,
        contentSize: `${file.bytes} B`,
        encodingFormat: CSV,
        sha256: file.sha256,
      },
    ],
    recordSet: [
      {
        '@type': 'cr:RecordSet',
        '@id': table.name,
        name: table.name,
        description: table.description,
        key: table.key.map((column) => ({ '@id': `${table.name}/${column}` })),
        // A frozen file has the columns of its day.
        field: table.columns
          .filter((column) => head.includes(column.name))
          .map((column) => ({
            '@type': 'cr:Field',
            '@id': `${table.name}/${column.name}`,
            name: column.name,
            description: column.description,
            dataType: TYPES[column.type],
            source: { fileObject: { '@id': 'rates.csv' }, extract: { column: column.name } },
          })),
      },
    ],
  }
}

/** DCAT-US 1.1 (Project Open Data): a catalog of this one dataset, by the rules for publishers that are no federal agency. */
function toCatalog(facts: Facts, { release }: Deposited): object {
  const { name, description, publisher, email, termsAddress, url, contentUrl, edition } = facts
  const schema = 'https://project-open-data.cio.gov/v1.1/schema'
  return {
    '@context': `${schema}/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    conformsTo: schema,
    describedBy: `${schema}/catalog.json`,
    dataset: [
      {
        '@type': 'dcat:Dataset',
        identifier: url,
        title: name,
        description,
        keyword: KEYWORDS,
        accessLevel: 'public',
        publisher: { '@type': 'org:Organization', name: publisher },
        contactPoint: { '@type': 'vcard:Contact', fn: publisher, ...(email ? { hasEmail: email } : {}) },
        issued: release.date,
        modified: release.date,
        landingPage: url,
        spatial: 'California',
        ...(termsAddress ? { license: termsAddress } : {}),
        distribution: [
          { '@type': 'dcat:Distribution', title: 'rates.csv', downloadURL: contentUrl, mediaType: CSV },
          ...(edition
            ? [{ '@type': 'dcat:Distribution', title: edition.name, accessURL: edition.url, format: 'HTML' }]
            : []),
        ],
      },
    ],
  }
}

/** CITATION.cff 1.2.0; texts are written as JSON, which YAML reads. */
function toCitationFile(facts: Facts, { release }: Deposited): string {
  const { name, description, publisher, url, termsAddress, edition } = facts
  const authors = [{ name: publisher }]
  const fields = {
    'cff-version': '1.2.0',
    message: 'If you use these numbers, please cite them as below.',
    type: 'dataset',
    title: name,
    abstract: description,
    version: release.version,
    'date-released': release.date,
    url,
    ...(termsAddress ? { 'license-url': termsAddress } : {}),
    authors,
    keywords: KEYWORDS,
    ...(edition
      ? {
          references: [
            { type: 'report', title: edition.name, authors, url: edition.url, 'date-released': release.date },
          ],
        }
      : {}),
  }
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}

/**
 * What a repository or a catalog asks of a data release, by the names of the files. `site` is the address under which the
 * site is published, without which none of them is whole.
 */
export function toDepositKit(
  corpus: Pick<Corpus, 'site'>,
  deposited: Deposited,
  site: URL,
): Record<(typeof DEPOSIT_KIT)[number], string> {
  const facts = toFacts(corpus, deposited, site)
  const toLines = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  return {
    'croissant.json': toLines(toCroissant(facts, deposited)),
    'data.json': toLines(toCatalog(facts, deposited)),
    'CITATION.cff': toCitationFile(facts, deposited),
  }
}
