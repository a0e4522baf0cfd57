import { toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { Span } from '../text/span.ts'

const BASED = '{based|relied} ({its|their|his/her|his|her}) (decision) on (the)'
const MTUS = '({CA|California}) {MTUS|Medical Treatment Utilization Schedule}'

/** The frames of a guideline field, in the words of the letters. */
const frames = toPhraseMatcher([
  { id: 'none', words: 'did not cite' },
  { id: 'none', words: '{cited|provided|identified|referenced|stated} no' },
  { id: 'none', words: 'did not {provide|identify|reference|rely on|state} {a|any|an}' },
  { id: 'mtus', words: `${BASED} ${MTUS}` },
  { id: 'non-mtus', words: '({based|relied} on) Non-MTUS (Citation)' },
  { id: 'open', words: BASED },
  { id: 'open', words: 'found (that) (the)' },
  // What closes a citation in the letters of 2013.
  { id: 'inside', words: `(which) ({is|are}) (a) part of (the) ${MTUS}` },
  { id: 'outside', words: `(which) ({is|are}) not (a) part of (the) ${MTUS}` },
  {
    id: 'same',
    words: '{based|relied} ({his/her|his|her}) (decision) on the same {guideline|guidelines|section|sections|citation}',
  },
  {
    id: 'same',
    words:
      'found (that) the {guideline|guidelines|section|sections|criteria} {used|cited|referenced} by the claims administrator',
  },
  { id: 'frame', words: 'outside of the MTUS ({Guideline|Guidelines})' },
  { id: 'frame', words: 'did not base {their|its|his/her|his|her} decision on the MTUS' },
  { id: 'frame', words: `no section of (the) ${MTUS}` },
])

/** Of a field without a frame: it names no guideline, or tells which was not used (`ODG is silent`). */
const DENIAL = /\b(?:no|not|none|neither|nor|never|without|silent|other than)\b/i

/** A stretch of a field with citations of the MTUS, outside it, or (null) where the letter doesn't say which. */
export interface CitationPart {
  inMtus: boolean | null
  span: Span
  /** Where the words of the frame end; `MTUS` itself is a part of some names, so the span begins before them. */
  frameEnd: number
}

export interface CitationParts {
  parts: CitationPart[]
  /** The field says that nothing was cited. */
  none: boolean
  /** The field points to the guidelines of the other side: the place of these words. */
  same: Span | null
}

/**
 * The stretches of a field after `Decision based on MTUS`, after `Non-MTUS Citation`, and, in the sentences of 2013 and
 * 2014, those that end in `which is part of the MTUS`; a field without any of these words is one stretch, unless it denies
 * something.
 */
export function toCitationParts(text: string, span: Span): CitationParts {
  const found = frames.findPhrases(text, span)
  const none = found.some(({ id }) => id === 'none')
  const same = found.find(({ id }) => id === 'same')?.span ?? null
  const told = found.some(({ id }) => id === 'mtus' || id === 'non-mtus')
  const marks = found.filter(({ id }) => /^(?:mtus|non-mtus|inside|outside)$/.test(id) || (id === 'open' && !told))
  const parts: CitationPart[] = []
  let inMtus: boolean | null = null
  let start: number | null = null
  let frameEnd = span.start
  const close = (end: number, closed: boolean | null) => {
    if (start === null) return
    // The sentence that opens the next part (`Decision based on …`) belongs to that part.
    const own = text.slice(start, end).replace(/\bDecision\s*$/i, '').length
    if (own > 0) parts.push({ inMtus: closed, span: { start, end: start + own }, frameEnd })
  }
  for (const { id, span: mark } of marks) {
    if (id === 'inside' || id === 'outside') {
      close(mark.start, id === 'inside')
      inMtus = null
      start = mark.end
    } else {
      close(mark.start, inMtus)
      inMtus = id === 'open' ? null : id === 'mtus'
      start = id === 'mtus' ? mark.start : mark.end
    }
    frameEnd = mark.end
  }
  close(span.end, inMtus)
  // Some letters of 2014 name the guideline and say nothing around it.
  if (found.length === 0 && span.end > span.start && !DENIAL.test(text.slice(span.start, span.end)))
    parts.push({ inMtus: null, span, frameEnd: span.start })
  return { parts, none, same }
}
