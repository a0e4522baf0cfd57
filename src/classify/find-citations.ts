import { toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'
import type { Citation, Found } from './classified.ts'
import { toFirstPlaces } from './first-places.ts'
import type { Knowledge } from './knowledge.ts'

/** What stands for a citation that names nothing better; both ids are part of the public vocabulary. */
const UNNAMED_MTUS = 'mtus-other'
const UNNAMED_OTHER = 'other-non-mtus'

/** The frames of a guideline field, in the words of the letters. */
const frames = toPhraseMatcher([
  { id: 'none', words: 'did not cite any' },
  { id: 'mtus', words: '{based|relied} on (the) ({CA|California}) MTUS' },
  { id: 'non-mtus', words: '({based|relied} on) Non-MTUS (Citation)' },
  { id: 'frame', words: 'outside of the MTUS ({Guideline|Guidelines})' },
  { id: 'frame', words: 'did not base their decision on the MTUS' },
])

interface Part {
  inMtus: boolean
  span: Span
}

/** The stretches of a field after `Decision based on MTUS` and after `Non-MTUS Citation`; the field itself without either. */
function toParts(text: string, span: Span): Part[] {
  const marks = frames.findPhrases(text, span).filter(({ id }) => id === 'mtus' || id === 'non-mtus')
  return marks.map((mark, index) => {
    // The sentence that opens the next part (`Decision`) belongs to that part.
    const end = marks[index + 1]?.span.start ?? span.end
    const start = mark.id === 'mtus' ? mark.span.start : mark.span.end
    return { inMtus: mark.id === 'mtus', span: { start, end } }
  })
}

const trimSpan = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const left = words.length - words.trimStart().length
  return { start: start + left, end: start + Math.max(left, words.trimEnd().length) }
}

/** The citation of one field, and the stretches in which no guideline of the taxonomy was recognised. */
export interface CitationFound {
  value: Citation
  unknown: Span[]
}

function findInPart(text: string, { inMtus, span }: Part, { phrases }: Knowledge): { found: Found[]; unknown: Span[] } {
  const found = (inMtus ? phrases.mtus : phrases.nonMtus).findPhrases(text, span)
  if (found.length > 0) return { found, unknown: [] }
  const rest = trimSpan(text, span)
  if (rest.end <= rest.start) return { found: [], unknown: [] }
  return { found: [{ id: inMtus ? UNNAMED_MTUS : UNNAMED_OTHER, span: rest }], unknown: [rest] }
}

/**
 * The guidelines of one field and their families. `families` is `['none']` where the field says that nothing was
 * cited, `[]` where it holds no citation that could be read. A citation that no entry's phrases name counts as another
 * part of the MTUS or as another source outside it, and is in `unknown`.
 */
export function findCitations(text: string, field: Field<string> | null, knowledge: Knowledge): CitationFound {
  if (!field) return { value: { guidelines: [], families: [] }, unknown: [] }
  const parts = toParts(text, field.span).map((part) => findInPart(text, part, knowledge))
  const guidelines = toFirstPlaces(parts.flatMap(({ found }) => found))
  const unknown = parts.flatMap((part) => part.unknown)
  if (guidelines.length === 0) {
    const none = frames.findPhrases(text, field.span).some(({ id }) => id === 'none')
    const families = none ? ['none'] : []
    return { value: { guidelines: [], families }, unknown: none ? [] : [trimSpan(text, field.span)] }
  }
  const families = guidelines.map(({ id }) => knowledge.families.get(id) ?? UNNAMED_OTHER)
  return { value: { guidelines, families: [...new Set(families)].sort() }, unknown }
}
