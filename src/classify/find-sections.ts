import type { Span } from '../text/span.ts'
import { type CitationWords, TAKEN, takeOut, toPlace } from './citation-words.ts'
import type { Found } from './classified.ts'
import type { SectionNames } from './section-names.ts'

/** Words around names of sections that are no part of them. */
export const AROUND = String.raw`(?:and|&|the|of|in|for|chapters?|sections?|topics?|guidelines?|treatment\s+index|practice|medicine|occupational|disorders?|www|com|relevant|appropriate|applicable|MTUS|ACOEM|American\s+College\s+of\s+Occupational\s+(?:and|&)\s+Environmental\s+Medicine)`
const SEPARATOR = String.raw`[\s,;:./()|${TAKEN}–—-]`

const BEFORE = new RegExp(String.raw`(?:^|[,;:./()|${TAKEN}–—]|\s-)\s*(?:${AROUND}\b\s*)*$`, 'i')
const BEHIND = new RegExp(String.raw`^(?:®|\s)*(?:${AROUND}\b\s*)*(?:$|[,;:./()|${TAKEN}–—]|-\s)`, 'i')
const ONLY_AROUND = new RegExp(String.raw`^(?:${SEPARATOR}|\b${AROUND}\b)*$`, 'i')

/** Characters around a name within which its separators stand. */
const NEAR = 200

/** A name whose last words stand in brackets ends behind the bracket. */
function withBracket(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end)
  const open = name.lastIndexOf('(') > name.lastIndexOf(')')
  const closing = /^[^\p{L}\p{N}()]*\)/u.exec(text.slice(end))?.[0].length ?? 0
  return { start, end: open ? end + closing : end }
}

/**
 * Takes the sections that stand between separators; `loose` where words may follow a name, because the guideline's
 * sections are all known and a topic of its own would be none.
 */
export function takeSections(words: CitationWords, names: SectionNames, loose: boolean): Found[] {
  const found: Found[] = []
  let last = 0
  for (const { id, span } of names.findNames(words.text)) {
    const before = words.text.slice(Math.max(0, span.start - NEAR), span.start)
    const follows = BEFORE.test(before) || (last > 0 && ONLY_AROUND.test(words.text.slice(last, span.start)))
    if (!follows || !(loose || BEHIND.test(words.text.slice(span.end, span.end + NEAR)))) continue
    const whole = withBracket(words.text, span)
    last = whole.end
    found.push({ id, span: toPlace(words, whole) })
    takeOut(words, whole)
  }
  return found
}

const EDGE = new RegExp(String.raw`^(?:${SEPARATOR}|\b${AROUND}\b(?=[\s,;:./)${TAKEN}]|$))+`, 'i')
const LAST = /(?:[\s,;:./|–—-]|(?<=[\s)])(?:and|&|chapters?|sections?|topics?|guidelines?))$/i
/** The longest of the words that `LAST` takes off, and a sign before it. */
const LONGEST = 12

/** What stands around the words of a topic is left out, and brackets that hold the whole of it or never close. */
function trimTopic(text: string, span: Span): Span | null {
  let { start, end } = span
  for (let before = -1; before !== start + end; ) {
    before = start + end
    const piece = text.slice(start, end)
    const edge = EDGE.exec(piece)?.[0].length ?? 0
    start += edge
    for (let taken = 1; taken > 0 && start < end; end -= taken) {
      taken = LAST.exec(text.slice(Math.max(start, end - LONGEST), end))?.[0].length ?? 0
    }
    const opened = text.slice(start, end).split('(').length - 1
    const closed = text.slice(start, end).split(')').length - 1
    if (closed > opened && text[end - 1] === ')') end -= 1
  }
  return end > start && /[\p{L}\p{N}]{2}/u.test(text.slice(start, end)) ? { start, end } : null
}

/** The stretches that are left, without what only leads to them. */
export function findTopics(words: CitationWords): Span[] {
  return [...words.text.matchAll(new RegExp(`[^${TAKEN}]+`, 'g'))].flatMap(({ 0: run, index }) => {
    const topic = trimTopic(words.text, { start: index, end: index + run.length })
    return topic ? [topic] : []
  })
}

/** Takes sections whose names have a slip, between commas of what is left. */
export function takeSlips(words: CitationWords, names: SectionNames): Found[] {
  return findTopics(words).flatMap((topic) =>
    [...words.text.slice(topic.start, topic.end).matchAll(/[^,;]+/g)].flatMap(({ 0: piece, index }) => {
      const span = trimTopic(words.text, {
        start: topic.start + index,
        end: topic.start + index + piece.length,
      })
      const id = span && names.findSlip(words.text.slice(span.start, span.end))
      if (!span || !id) return []
      takeOut(words, span)
      return [{ id, span: toPlace(words, span) }]
    }),
  )
}
