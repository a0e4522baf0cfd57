import type { Corpus } from '../../../corpus/corpus.ts'
import { toNames } from '../names.ts'
import type { ClassifiedDecision, ClassifiedLetter, Outcome } from '../shapes.ts'
import { toParagraphHints } from './case-hints.ts'
import { type Mark, type Reading, type ReadingKind, type Statement, toMarks } from './case-marks.ts'
import { type ParagraphSpan, toParagraphs } from './case-paragraphs.ts'
import { toDecisionReadings } from './decision-notes.ts'
import { toLetterReadings } from './letter-notes.ts'

/** A run of the letter's words, white space collapsed; lit where something was read in it. */
interface Segment {
  text: string
  lit: Lit | null
}

export interface Lit {
  id: string
  href: string
  kind: ReadingKind
  /** Of the words that state an outcome. */
  outcome: Outcome | null
}

/** What the site says beside the paragraph of one lit run. */
export interface Note {
  id: string
  back: string
  /** Share of the paragraph's characters from these words to the next lit ones, in twentieths. */
  share: number
  statements: Statement[]
}

interface Paragraph {
  number: number
  kind: 'heading' | 'issue' | 'text'
  segments: Segment[]
  notes: Note[]
  /** Share of the paragraph's characters before its first lit words, in twentieths. */
  share: number
}

/** Paragraphs that stand together: those of one decision, or those between decisions. */
interface LetterPart {
  decision: { number: number; outcome: Outcome | null } | null
  paragraphs: Paragraph[]
}

export interface LetterView {
  parts: LetterPart[]
  /** For each reading's key the anchor of its words, `#t8a`. */
  anchors: Map<string, string>
  paragraphs: number
  /** Whether the letter has headings of its own above its decisions. */
  headed: boolean
}

const collapse = (words: string): string => words.replace(/\s+/g, ' ')
const twentieths = (share: number): number => Math.round(20 * share)

/** The nth footnote letter, from 0: a … z, aa … az, ba …; the stylesheet counts the same ones. */
export function toFootnoteLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : toFootnoteLetter(Math.floor(index / 26) - 1) + letter
}

const withContinued = ({ label, pieces }: Statement): Statement => ({ label: `${label}, continued`, pieces })

interface LetterSource {
  text: string
  paragraphs: readonly ParagraphSpan[]
  marks: readonly Mark[]
  decisions: readonly ClassifiedDecision[]
}

/** The letter as it is shown: every paragraph with its words, what is lit in them, and the notes beside them. */
export function toLetterView({ text, paragraphs, marks, decisions }: LetterSource): LetterView {
  const anchors = new Map<string, string>()
  const parts: LetterPart[] = []

  const toParagraph = (span: ParagraphSpan, number: number, decision: ClassifiedDecision | undefined): Paragraph => {
    const inside = marks.filter((mark) => mark.span.start < span.end && span.start < mark.span.end)
    const length = span.end - span.start
    const segments: Segment[] = []
    const notes: Note[] = []
    let at = span.start
    inside.forEach((mark, index) => {
      const start = Math.max(mark.span.start, span.start)
      const end = Math.min(mark.span.end, span.end)
      const next = inside[index + 1]?.span.start ?? span.end
      const letter = toFootnoteLetter(index)
      const id = `t${number}${letter}`
      const noteId = `n${number}${letter}`
      const outcome = mark.kind === 'outcome' ? (decision?.outcome?.value ?? null) : null
      if (at < start) segments.push({ text: collapse(text.slice(at, start)), lit: null })
      segments.push({
        text: collapse(text.slice(start, end)),
        lit: { id, href: `#${noteId}`, kind: mark.kind, outcome },
      })
      notes.push({
        id: noteId,
        back: `#${id}`,
        share: twentieths((next - span.start) / length) - twentieths((start - span.start) / length),
        statements: start === mark.span.start ? mark.statements : mark.statements.map(withContinued),
      })
      for (const key of mark.keys) if (!anchors.has(key)) anchors.set(key, `#${id}`)
      at = end
    })
    if (at < span.end) segments.push({ text: collapse(text.slice(at, span.end)), lit: null })
    const isIssue =
      decision !== undefined && span.start <= decision.request.span.start && decision.request.span.start < span.end
    return {
      number,
      kind: isIssue ? 'issue' : span.heading ? 'heading' : 'text',
      segments,
      notes,
      share: twentieths(((inside[0]?.span.start ?? span.start) - span.start) / length),
    }
  }

  paragraphs.forEach((span, index) => {
    const decision = decisions.find((one) => one.span.start < span.end && span.start < one.span.end)
    const paragraph = toParagraph(span, index + 1, decision)
    const part = parts.at(-1)
    if (part && (part.decision?.number ?? null) === (decision?.number ?? null)) part.paragraphs.push(paragraph)
    else {
      parts.push({
        decision: decision ? { number: decision.number, outcome: decision.outcome?.value ?? null } : null,
        paragraphs: [paragraph],
      })
    }
  })
  const before = parts.slice(
    0,
    parts.findIndex(({ decision }) => decision !== null),
  )
  const headed = before.some((part) => part.paragraphs.some(({ kind }) => kind === 'heading'))
  return { parts, anchors, paragraphs: paragraphs.length, headed }
}

/** Every value that was read in a letter, with its words and what the site says of them. In no order. */
export function toReadings({ taxonomy }: Corpus, letter: ClassifiedLetter, text: string): Reading[] {
  const names = toNames(taxonomy)
  return [
    ...toLetterReadings(letter),
    ...letter.decisions.flatMap((decision) => toDecisionReadings(decision, names, text)),
  ]
}

/** Lays a letter out; `text` is its own text, on which all spans lie. */
export function annotateLetter(corpus: Corpus, letter: ClassifiedLetter, text: string) {
  const readings = toReadings(corpus, letter, text)
  const view = toLetterView({
    text,
    paragraphs: toParagraphs(text, toParagraphHints(letter, text)),
    marks: toMarks(text, readings),
    decisions: letter.decisions,
  })
  return { readings, view }
}
