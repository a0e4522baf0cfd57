import type { PhraseFound } from '../taxonomy/phrase-matcher.ts'
import { collapse, trimSpan } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'
import { type CitationPart, toCitationParts } from './citation-parts.ts'
import type { Citation, Cited, Found } from './classified.ts'
import { AROUND } from './find-sections.ts'
import { toFirstPlaces } from './first-places.ts'
import { keepNames } from './keep-names.ts'
import type { Knowledge } from './knowledge.ts'
import { type Mention, readCited } from './read-cited.ts'

/** What stands for a citation that names nothing better; both ids are part of the public vocabulary. */
const UNNAMED_MTUS = 'mtus-other'
const UNNAMED_OTHER = 'other-non-mtus'

/** The citation of one field, and the stretches in which no guideline of the taxonomy was recognized. */
export interface CitationFound {
  value: Citation
  unknown: Span[]
}

interface PartFound {
  found: Found[]
  cited: Cited[]
  unknown: Span[]
}

/** Between two names of one guideline: `Official Disability Guidelines (ODG)`. */
const BESIDE = new RegExp(String.raw`^(?:[\s,.:;()/-]|\b${AROUND}\b)*$`, 'i')
const THIRD = /\b(?:3rd|third)\b/i

/**
 * Where the letter doesn't say whether ACOEM is cited as a part of the MTUS, its chapters of the second edition are
 * one; the bare name beside such a chapter is no other guideline.
 */
function withoutBareAcoem(text: string, span: Span, found: PhraseFound[], { families }: Knowledge): PhraseFound[] {
  const chapter = found.some(({ id }) => families.get(id) === 'mtus')
  if (!chapter || THIRD.test(text.slice(span.start, span.end))) return found
  return found.filter(({ id }) => families.get(id) !== 'acoem-non-mtus')
}

function findNames(text: string, part: CitationPart, knowledge: Knowledge): PhraseFound[] {
  const { inMtus, span } = part
  const { mtus, nonMtus, guidelines } = knowledge.phrases
  if (inMtus === false) return nonMtus.findPhrases(text, span)
  // Where the MTUS is cited, the names are few, and an unknown word is hardly ever another: `Shoudler Disorders`.
  const named = inMtus ? mtus.findMisspelled(text, span) : guidelines.findPhrases(text, span)
  const found = keepNames(text, part, named, knowledge)
  return inMtus ? found : withoutBareAcoem(text, span, found, knowledge)
}

/** Names in order; those of one guideline with nothing between them are one mention, up to the next mention. */
function toMentions(
  text: string,
  { span, frameEnd }: CitationPart,
  names: PhraseFound[],
  { sources }: Knowledge,
): Mention[] {
  const sourceOf = ({ id, phrase }: PhraseFound) => sources.get(`${id}/${phrase}`)
  const mentions: Mention[] = []
  for (const name of names) {
    const last = mentions.at(-1)
    const before = last?.names.at(-1)
    const twoSources = sourceOf(name) !== undefined && last?.names.some((one) => sourceOf(one) !== undefined)
    const goesOn = before?.id === name.id && !twoSources && BESIDE.test(text.slice(before.span.end, name.span.start))
    if (last && goesOn) last.names.push(name)
    else {
      // Words before the first name of a part speak of it as well: `Shoulder, Physical Therapy, ODG Preface`.
      const start = last ? name.span.start : Math.min(frameEnd, name.span.start)
      if (last) last.span.end = start
      mentions.push({ names: [name], span: { start, end: span.end } })
    }
  }
  return mentions
}

function findInPart(text: string, part: CitationPart, day: string | null, knowledge: Knowledge): PartFound {
  const found = findNames(text, part, knowledge)
  if (found.length > 0) {
    const mentions = toMentions(text, part, found, knowledge)
    return { found, cited: mentions.flatMap((mention) => readCited(text, mention, day, knowledge)), unknown: [] }
  }
  const rest = trimSpan(text, part.span)
  if (!rest || part.inMtus === null) return { found: [], cited: [], unknown: [] }
  const unnamed = { id: part.inMtus ? UNNAMED_MTUS : UNNAMED_OTHER, span: rest }
  const topics = [{ value: collapse(text.slice(rest.start, rest.end)), span: rest }]
  const cited = { ...unnamed, source: null, year: null, sections: [], pages: [], topics, outsideEdition: null }
  return { found: [unnamed], cited: [cited], unknown: [rest] }
}

/**
 * The guidelines of one field with what is cited of them, and their families. `families` is `['none']` where the field
 * says that nothing was cited, `[]` where it holds no citation that could be read. A citation that no entry's phrases
 * name counts as another part of the MTUS or as another source outside it, and is in `unknown`. `day` is the ISO date
 * of the decision that cites; `other` the citation of the other side, for a field that points to it.
 */
export function findCitations(
  text: string,
  field: Field<string> | null,
  knowledge: Knowledge,
  day: string | null = null,
  other: Citation | null = null,
): CitationFound {
  const nothing = (families: string[]): Citation => ({ guidelines: [], families, cited: [] })
  if (!field) return { value: nothing([]), unknown: [] }
  const { parts, none, same } = toCitationParts(text, field.span)
  if (same && other && other.guidelines.length > 0) return { value: pointTo(other, same), unknown: [] }
  const read = parts.map((part) => findInPart(text, part, day, knowledge))
  const guidelines = toFirstPlaces(read.flatMap(({ found }) => found))
  if (guidelines.length === 0) {
    const whole = trimSpan(text, field.span)
    return { value: nothing(none ? ['none'] : []), unknown: none || !whole ? [] : [whole] }
  }
  const families = guidelines.map(({ id }) => knowledge.families.get(id) ?? UNNAMED_OTHER)
  return {
    value: { guidelines, families: [...new Set(families)].sort(), cited: read.flatMap(({ cited }) => cited) },
    unknown: read.flatMap(({ unknown }) => unknown),
  }
}

/** The guidelines that the other side cited, at the words that point to them; sections and pages stay where they stand. */
function pointTo({ guidelines, families, cited }: Citation, span: Span): Citation {
  return {
    guidelines: guidelines.map(({ id }) => ({ id, span })),
    families,
    cited: cited.map((one) => ({ ...one, span, sections: [], pages: [], topics: [], year: null })),
  }
}
