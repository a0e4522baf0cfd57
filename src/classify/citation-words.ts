import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'
import type { Pages } from './classified.ts'

/** Stands in a citation for words that were read: no letter holds it, and names end at it as at a comma. */
export const TAKEN = '\uE000'

/** A stretch of a citation while it is read; offsets count in it, `start` is its place in the letter. */
export interface CitationWords {
  start: number
  text: string
}

export const toCitationWords = (text: string, { start, end }: Span): CitationWords => ({
  start,
  text: text.slice(start, end),
})

export const toPlace = ({ start }: CitationWords, { start: from, end }: Span): Span => ({
  start: start + from,
  end: start + end,
})

/** Takes the words of a stretch out, so that nothing else is read from them. */
export function takeOut(words: CitationWords, { start, end }: Span): void {
  words.text = words.text.slice(0, start) + TAKEN.repeat(end - start) + words.text.slice(end)
}

function takeAll(words: CitationWords, pattern: RegExp): { match: RegExpExecArray; span: Span }[] {
  return [...words.text.matchAll(pattern)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    takeOut(words, span)
    return { match, span: toPlace(words, span) }
  })
}

const RUN = String.raw`\d{1,4}(?:\s*[-–]\s*\d{1,4})?`
const PAGES = new RegExp(
  String.raw`\b(?:pages?|pgs?|pp|p)(?:\s*\(\s*s\s*\))?\s*[.:]*\s*(?<list>${RUN}(?:\s*(?:,\s*(?:and\s+)?|and|&|;)\s*${RUN}(?!\s*[/\p{L}]))*)(?:\s+of\s+\d+)?`,
  'giu',
)
/** No guideline has so many pages: a number behind them is a year. */
const MOST_PAGES = 1900

/** Takes the pages: `Page(s): 59-60`, `Page(s): 8, 99`, `pg. 64`. A run that ends before it begins (`287-89`) is completed. */
export function takePages(words: CitationWords): Field<Pages>[] {
  return takeAll(words, PAGES).flatMap(({ match, span }) => {
    const list = match.groups?.['list'] ?? ''
    const at = span.start + match[0].indexOf(list)
    return [...list.matchAll(new RegExp(RUN, 'g'))].flatMap(({ 0: run, index }) => {
      const [first = '', last = first] = run.split(/\s*[-–]\s*/)
      const full = last.length < first.length ? first.slice(0, first.length - last.length) + last : last
      const [from, to] = [Number(first), Number(full)]
      if (from >= MOST_PAGES || to < from) return []
      return [{ value: { from, to }, span: { start: at + index, end: at + index + run.length } }]
    })
  })
}

// Every pattern begins with a sign that must stand there, so that long white space is passed over once.
const DATED =
  /(?:\(\s*)?(?:(?:last\s+)?(?:updated?|revised|accessed|effective)\s*:?\s*)?(?:\bon\s+)?\b\d{1,2}\/\d{1,2}\/(?<year>\d{4}|\d\d)\b(?:\s*\))?/gi
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const YEAR = new RegExp(
  String.raw`(?:\b${MONTH}\s+(?:\d{1,2},?\s+)?)?(?<![\d./-])(?<year>(?:19|20)\s?\d\s?\d)(?![\d%]|[./-]\d)`,
  'g',
)
const EDITION =
  /\(?\b(?:online|web|internet)\s*-?\s*version\b\)?|\b\d+\s?(?:st|nd|rd|th)\s+(?:ed\b\.?|edition\b)|\bsections?\s*(?:\(\s*s\s*\))?\s*:|\(\s*\)/gi

/**
 * Takes the year of the edition: the one that stands in the citation, or else that of its date (`updated 11/3/16`).
 */
export function takeYear(words: CitationWords): Field<string> | null {
  const dates = takeAll(words, DATED)
  const [year] = takeAll(words, YEAR)
  takeAll(words, EDITION)
  if (year) return { value: (year.match.groups?.['year'] ?? '').replace(/\s/g, ''), span: year.span }
  const dated = dates.find(({ match }) => /updated?|revised/i.test(match[0]))
  const short = dated?.match.groups?.['year']
  return dated && short ? { value: short.length === 2 ? `20${short}` : short, span: dated.span } : null
}
