import { readWords } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'

/** First words of specialty names that hold an `and` of their own: `Physical Medicine and Rehabilitation`. */
const BEFORE_OWN_AND =
  /(?:Physical\s+Medicine|Public\s+Health|Allergy|Child|Colon|Hospice|Psychiatry|Obstetrics|Preventive\s+Medicine\/Public\s+Health|Head|Foot|Hip|Bone|Spine)\s*$/i

const SEPARATOR = /,|;|\s(?:and|&)\s/gi

/**
 * The names of a list such as `California,North Carolina` or `Internal Medicine and Rheumatology`, in the letter's
 * words and order, each with its place. Line ends inside a name and missing blanks behind a comma do no harm; an
 * `and` that belongs to a specialty's name doesn't split, nor does `&`, which only ever stands inside one.
 */
export function splitNames(text: string, list: Span): Field<string>[] {
  const words = text.slice(list.start, list.end)
  const names: Field<string>[] = []
  let start = 0
  const take = (end: number) => {
    const name = readWords(text, trimJoiners(text, { start: list.start + start, end: list.start + end }))
    if (name) names.push(name)
  }
  for (const separator of words.matchAll(SEPARATOR)) {
    const word = separator[0].trim().toLowerCase()
    if (word === '&' || (word === 'and' && BEFORE_OWN_AND.test(words.slice(start, separator.index)))) continue
    take(separator.index)
    start = separator.index + separator[0].length
  }
  take(words.length)
  return names
}

/** Leaves out an `and` that follows a comma, and full stops or commas at the ends. */
function trimJoiners(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const head = /^(?:\s|[.,;])*(?:and\s)?\s*/i.exec(words)?.[0].length ?? 0
  let end = span.end
  while (end > span.start && /[\s.,;]/.test(text[end - 1] as string)) end--
  return { start: Math.min(span.start + head, end), end }
}
