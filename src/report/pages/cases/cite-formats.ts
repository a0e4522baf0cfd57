import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { toCaseName } from '../../words/case-title.ts'

/** A citation of a letter in the form of a reference manager, as text to copy. */
export interface CiteFormat {
  name: 'BibTeX' | 'RIS'
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

/**
 * A letter's citation for reference managers. It has no author, for letters name no reviewer. `address` is that of the
 * letter's page; one that does not begin with a host is left out, for elsewhere it leads nowhere.
 */
export function toCiteFormats({ site }: Corpus, record: CaseRecord, address: string): CiteFormat[] {
  const name = toCaseName(record)
  const date = record.letter.dates.decision?.value ?? null
  const url = /^https?:/.test(address) ? address : null
  const title = `Independent medical review, final determination, case ${name}`
  const fields: [name: string, value: string | null][] = [
    ['title', `{${toLatex(title)}}`],
    ['year', date?.slice(0, 4) ?? null],
    ['month', date && String(Number(date.slice(5, 7)))],
    ['howpublished', toLatex(site.title)],
    ['publisher', site.publisher && toLatex(site.publisher)],
    ['url', url],
  ]
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'CASE'],
    ['TI', title],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['AN', name],
    ['DB', site.title],
    ['PB', site.publisher],
    ['UR', url],
  ]
  const stated = <T extends [string, string | null]>(list: T[]) => list.filter(([, value]) => value)
  return [
    {
      name: 'BibTeX',
      text: `@misc{${record.id},\n${stated(fields)
        .map(([field, value]) => `  ${field} = {${value}}`)
        .join(',\n')}\n}`,
    },
    { name: 'RIS', text: [...stated(lines).map(([tag, value]) => `${tag}  - ${value}`), 'ER  - '].join('\n') },
  ]
}
