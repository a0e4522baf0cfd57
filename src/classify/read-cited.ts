import type { PhraseFound } from '../taxonomy/phrase-matcher.ts'
import { collapse, trimSpan } from '../text/collapse.ts'
import type { Span } from '../text/span.ts'
import { takeOut, takePages, takeYear, toCitationWords, toPlace } from './citation-words.ts'
import type { Cited } from './classified.ts'
import { findTopics, takeSections, takeSlips } from './find-sections.ts'
import { isOutsideEdition } from './is-outside-edition.ts'
import type { Knowledge } from './knowledge.ts'

/** One mention of a guideline: its names in the text, and the stretch that speaks of it. */
export interface Mention {
  names: PhraseFound[]
  span: Span
}

/** In characters; the longest guideline field known has some 2,000. */
const LONGEST = 5000

/** What is cited of a guideline, in the order of the text, before it is put into groups. */
type Item =
  | { kind: 'sections'; value: Cited['sections'][number]; span: Span }
  | { kind: 'pages'; value: Cited['pages'][number]; span: Span }
  | { kind: 'topics'; value: Cited['topics'][number]; span: Span }

/** Pages belong to the sections before them; what follows pages begins a new group. */
function toGroups(items: Item[]): Item[][] {
  const groups: Item[][] = [[]]
  for (const item of items) {
    const group = groups.at(-1) as Item[]
    const complete = group.some(({ kind }) => kind === 'pages') && group.some(({ kind }) => kind !== 'pages')
    if (complete && item.kind !== 'pages') groups.push([item])
    else group.push(item)
  }
  return groups
}

/** Reads one mention: what it cites of its guideline, a group of sections with their pages each time. */
export function readCited(text: string, mention: Mention, day: string | null, knowledge: Knowledge): Cited[] {
  const [first] = mention.names
  if (!first) return []
  const { id } = first
  const entry = knowledge.guidelines.get(id)
  const names = knowledge.sections.get(id)
  // What is longer than any field known has swallowed what follows it: of that only the names are read.
  const words = toCitationWords(text, mention.span.end - mention.span.start > LONGEST ? first.span : mention.span)
  const pages = takePages(words)
  const year = takeYear(words)
  for (const { span } of mention.names) {
    if (span.end > words.start + words.text.length) continue
    takeOut(words, { start: span.start - words.start, end: span.end - words.start })
  }
  const sections = names ? takeSections(words, names, entry?.family === 'mtus') : []
  const slips = names ? takeSlips(words, names) : []
  const left = findTopics(words)
  const [begin, last] = [left[0], left.at(-1)]
  // Outside the MTUS, where no sections are known, what is cited is one work: `Drug information, accessed from UpToDate.com`.
  const named = mention.names.map(({ span }) => span.end - words.start)
  const isWork = !names && entry?.family !== 'mtus'
  const whole = isWork && begin && last ? [{ start: begin.start, end: Math.max(last.end, ...named) }] : left
  const topics = whole.map((topic) => {
    const span = toPlace(words, topic)
    return { value: collapse(text.slice(span.start, span.end)), span }
  })
  const items: Item[] = [
    ...[...sections, ...slips].map((value) => ({ kind: 'sections' as const, value, span: value.span })),
    ...pages.map((value) => ({ kind: 'pages' as const, value, span: value.span })),
    ...topics.map((value) => ({ kind: 'topics' as const, value, span: value.span })),
  ].sort((a, b) => a.span.start - b.span.start)

  const source = mention.names.map(({ phrase }) => knowledge.sources.get(`${id}/${phrase}`)).find(Boolean) ?? null
  const outsideEdition = isOutsideEdition(entry?.editions ?? [], year?.value ?? null, day)
  const groups = toGroups(items)
  return groups.map((group, index) => {
    const own = index === 0 ? mention.names.map(({ span }) => span) : []
    const places = [
      ...own,
      ...(index === 0 && year && year.span.start > first.span.start ? [year.span] : []),
      ...group.map(({ span }) => span),
    ]
    const whole = {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    }
    const of = <K extends Item['kind']>(kind: K) =>
      group.flatMap((item) => (item.kind === kind ? [item.value as Extract<Item, { kind: K }>['value']] : []))
    return {
      id,
      phrase: first.phrase,
      span: trimSpan(text, whole) ?? first.span,
      source,
      year,
      sections: of('sections'),
      pages: of('pages'),
      topics: of('topics'),
      outsideEdition,
    }
  })
}
