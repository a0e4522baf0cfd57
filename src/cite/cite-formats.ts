import type { CitedLetter } from './citation.ts'

/** A citation of a letter in the form of a reference manager or of a style, as text to copy. */
export interface CiteFormat {
  name: 'Bluebook' | 'BibTeX' | 'RIS' | 'CSL-JSON'
  /** The id of the element that shows it. */
  id: string
  text: string
}

/** Signs that LaTeX would take as commands. */
const ESCAPED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Words inside a BibTeX field: `Smith \& Sons`. */
const toLatex = (words: string): string => words.replace(/[\\~^&%$#_{}]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`)

/** Months as the Bluebook's table T12 shortens them. */
const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** The date as year, month and day, as far as the letter states one. */
const toParts = (iso: string): number[] => iso.split('-').map(Number)

/** A decision of an agency (Bluebook, rule 14.3) on the web (rule 18.2): name, number, agency and date, address. */
function toBluebook({ name, decided }: CitedLetter, url: string | null): string {
  const [year, month = 1, day] = toParts(decided?.iso ?? '')
  const date = decided ? `${MONTHS[month - 1]} ${day}, ${year}` : 'n.d.'
  const words = `Independent Medical Review Final Determination, No. ${name} (Cal. Div. Workers’ Comp. ${date})`
  return url ? `${words}, ${url}.` : `${words}.`
}

/** Citation Style Language, input data, version 1.0: one item in a list, as Zotero and pandoc read it. */
function toCsl({ id, name, decided, site, publisher }: CitedLetter, title: string, url: string | null): string {
  const item = {
    id,
    type: 'legal_case',
    title,
    number: name,
    authority: 'California Division of Workers’ Compensation',
    'container-title': site,
    ...(publisher && { publisher }),
    ...(decided && { issued: { 'date-parts': [toParts(decided.iso)] } }),
    ...(url && { URL: url }),
  }
  return JSON.stringify([item], null, 2)
}

/**
 * A letter's citation for briefs and reference managers. It has no author, for letters name no reviewer. `address` is
 * that of the letter's page; one that does not begin with a host is left out, for elsewhere it leads nowhere.
 */
export function toCiteFormats(letter: CitedLetter, address: string): CiteFormat[] {
  const { id, name, decided, site, publisher } = letter
  const date = decided?.iso ?? null
  const url = /^https?:/.test(address) ? address : null
  const title = `Independent medical review, final determination, case ${name}`
  const fields: [name: string, value: string | null][] = [
    ['title', `{${toLatex(title)}}`],
    ['year', date?.slice(0, 4) ?? null],
    ['month', date && String(Number(date.slice(5, 7)))],
    ['howpublished', toLatex(site)],
    ['publisher', publisher && toLatex(publisher)],
    ['url', url],
  ]
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'CASE'],
    ['TI', title],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['AN', name],
    ['DB', site],
    ['PB', publisher],
    ['UR', url],
  ]
  const stated = <T extends [string, string | null]>(list: T[]) => list.filter(([, value]) => value)
  return [
    { name: 'Bluebook', id: 'cite-bluebook', text: toBluebook(letter, url) },
    {
      name: 'BibTeX',
      id: 'cite-bibtex',
      text: `@misc{${id},\n${stated(fields)
        .map(([field, value]) => `  ${field} = {${value}}`)
        .join(',\n')}\n}`,
    },
    {
      name: 'RIS',
      id: 'cite-ris',
      text: [...stated(lines).map(([tag, value]) => `${tag}  - ${value}`), 'ER  - '].join('\n'),
    },
    { name: 'CSL-JSON', id: 'cite-csl', text: toCsl(letter, title, url) },
  ]
}
