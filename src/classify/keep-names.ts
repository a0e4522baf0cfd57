import type { PhraseFound } from '../taxonomy/phrase-matcher.ts'
import type { CitationPart } from './citation-parts.ts'
import type { Knowledge } from './knowledge.ts'

const YEAR = String.raw`(?:19|20)\s?\d\s?\d`

/** What follows a guideline's name and no section's: its year, or the heading of its sections. */
const MARKED = new RegExp(String.raw`^[\s,;:()-]*(?:${YEAR}\b|sections?\b|guidelines?\b)`, 'i')
/** What stands first behind the heading of sections is one of them, unless it has a year of its own. */
const FIRST_SECTION = /\bsections?\s*(?:\(\s*s\s*\))?\s*:\s*$/i
const DATED = new RegExp(String.raw`^[\s,;:()-]*${YEAR}\b`)
/** From the frame, or the year of the name before, up to a name. */
const BEGINS = new RegExp(
  String.raw`^(?:[\s,:;.()/-]|\b(?:MTUS|ACOEM|CA|California|the|practice|guidelines?|${YEAR})\b)*$`,
  'i',
)
const JOINED = new RegExp(
  String.raw`^[\s,(]*${YEAR}[\s,)]*(?:;|\band\b|&)(?:[\s,;:/]|\band\b|&|\b(?:MTUS|ACOEM)\b)*$`,
  'i',
)
/** What ends a name that nothing marks. */
const ENDS = /^[\s)]*(?:$|[.;]|,?\s*(?:and\b|&))/i

/**
 * The names without those that only could be one: words such as `Opioids`, which are a section of other guidelines too,
 * are a guideline where a year, `Section(s)` or `Guideline` follows, where the citation begins and ends with them, and
 * where `and` or a semicolon joins them to a name with its year.
 */
export function keepNames(
  text: string,
  { span, frameEnd }: CitationPart,
  found: PhraseFound[],
  { ambiguous }: Knowledge,
): PhraseFound[] {
  const names: PhraseFound[] = []
  for (const name of found) {
    const behind = text.slice(name.span.end, span.end)
    const last = names.at(-1)
    const between = text.slice(last?.span.end ?? frameEnd, name.span.start)
    const begins = last ? JOINED.test(between) : BEGINS.test(between)
    const isMarked = FIRST_SECTION.test(between) ? DATED.test(behind) : MARKED.test(behind)
    const isName = !ambiguous.has(`${name.id}/${name.phrase}`) || isMarked || (begins && ENDS.test(behind))
    if (isName) names.push(name)
  }
  return names
}
