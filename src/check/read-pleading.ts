import { leaveOutInvisible } from '../text/leave-out-invisible.ts'
import type { Span } from '../text/span.ts'
import type { Statement } from './check-citation.ts'
import { findCases, type NamedCase } from './find-cases.ts'
import { findQuotations } from './find-quotations.ts'
import { readStatement, sentenceAround } from './read-statement.ts'
import { toWords } from './words.ts'

/** A letter that a text names, once or often, with what the text says of it. */
export interface CitedCase {
  id: string
  name: string
  statements: Statement[]
}

/** A quotation of a text, and the letter that it is said to come from: the one named right behind it, in its sentence, or nearest. */
export interface CitedQuotation {
  text: string
  /** Null where the text names no letter. */
  caseId: string | null
}

/** What is to be checked in a text. */
export interface Pleading {
  cases: CitedCase[]
  quotations: CitedQuotation[]
  /** How many opening quotation marks have no partner. */
  unclosed: number
}

/** Shorter ones are names and turns of phrase, which prove nothing. */
const LEAST_WORDS = 3

const lies = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end)

/** How far a name is from a quotation; a citation follows what it cites, so that one before counts as twice as far. */
const farness = (name: Span, quotation: Span): number =>
  name.start >= quotation.end ? name.start - quotation.end : 2 * (quotation.start - name.end)

/** What may stand between a quotation and the citation that follows it: `” (IMR Case No. `. */
const RIGHT_BEHIND = /^(?:[\s\p{P}]|\b(?:imr|case|no|number)\b)*$/iu

/** A full stop outside the marks of a quotation. */
const STOP_BEHIND = /^[”"’')\]]*[.!?]\s/

/**
 * The letter that a quotation is of. `unquoted` is the text without what it quotes, of the same length: a sentence within
 * a quotation ends none of the text, but with it.
 */
function findQuoted(cases: readonly NamedCase[], quotation: Span, unquoted: string): string | null {
  const sentence = sentenceAround(unquoted, quotation)
  const beside = cases.filter(({ span }) => lies(span, [sentence]))
  const behind = cases.find(({ span }) => span.start >= quotation.end)
  const between = behind && unquoted.slice(quotation.end, behind.span.start)
  // `In A “…”. B said`: a full stop outside the marks ends a sentence that has named its letter.
  const isNext = STOP_BEHIND.test(between ?? '') && beside.some(({ span }) => span.end <= quotation.start)
  if (behind && between !== undefined && !isNext && RIGHT_BEHIND.test(between)) return behind.id
  let best: NamedCase | null = null
  for (const one of beside.length > 0 ? beside : cases)
    if (!best || farness(one.span, quotation) < farness(best.span, quotation)) best = one
  return best?.id ?? null
}

const isSame = (a: Statement, b: Statement): boolean => a.decision === b.decision && a.outcome === b.outcome

/**
 * Reads a brief or a letter: which letters it names, what it says of their outcomes, and what it quotes. `listPages` are
 * the addresses of this site's list of letters, below which they stand.
 */
export function readPleading(pasted: string, listPages: readonly string[] = []): Pleading {
  // What word processors put where a line may end stands within numbers too, and nobody sees it.
  const { text } = leaveOutInvisible(pasted)
  const { spans, unclosed } = findQuotations(text)
  const all = findCases(text, listPages)
  // What a quotation says of a letter is the quoted letter's; that it names one is checked all the same.
  const named = all.filter(({ span }) => !lies(span, spans))
  let unquoted = text
  for (const { start, end } of spans) {
    const stop = /[.!?]$/.exec(text.slice(start, end))?.[0] ?? ' '
    unquoted = unquoted.slice(0, start) + stop.padStart(end - start) + unquoted.slice(end)
  }
  const cases = new Map(all.map(({ id, name }): [string, CitedCase] => [id, { id, name, statements: [] }]))
  for (const { id, decision, span } of named) {
    const others = named.filter((one) => one.id !== id).map((one) => one.span)
    const read = readStatement(unquoted, span, others)
    // An address names a decision as well, where the sentence around it names none.
    const statement =
      read || decision !== null ? { outcome: null, ...read, decision: read?.decision ?? decision } : null
    const statements = cases.get(id)?.statements ?? []
    if (statement && !statements.some((other) => isSame(other, statement))) statements.push(statement)
  }
  const quotations = spans
    .map((span) => ({ text: text.slice(span.start, span.end), caseId: findQuoted(named, span, unquoted) }))
    .filter(
      (quotation) => toWords(quotation.text).filter(({ form }) => /[\p{L}\p{N}]/u.test(form)).length >= LEAST_WORDS,
    )
  return { cases: [...cases.values()], quotations, unclosed: unclosed.length }
}
