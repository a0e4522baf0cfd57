import type { Span } from '../../../text/span.ts'
import type { ClassifiedDecision, ClassifiedLetter } from '../shapes.ts'
import type { ParagraphHints } from './case-paragraphs.ts'

/** The letter's own section headings, however they are spaced. */
const HEADING =
  /HOW\s+THE\s+IMR\s+(?:FINAL\s+)?DETERMINATION\s+WAS\s+MADE|CLINICAL\s+CASE\s+SUMMARY|IMR\s+(?:ISSUES,\s+)?DECISIONS?\s+AND\s+RATIONALES?/g

/** Behind an offset, past the full stop or bracket that closes what ends there. */
function behind(text: string, offset: number): number {
  return offset + (/^[.,;)\]"”’]*(?=\s|$)/.exec(text.slice(offset, offset + 20))?.[0].length ?? 0)
}

/** The start of the line on which a span begins, where nothing but a label stands before it: `State(s) of Licensure:`. */
function labelStart(text: string, { start }: Span): number[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  return /^[^.:]{2,60}:\s*$/.test(text.slice(lineStart, start)) ? [lineStart] : []
}

/** A value on a line of its own below its label is one with it: `Received:` and, a line further, `12/01/2016`. */
function labelBefore(text: string, { start, end }: Span): Span[] {
  const before = text.slice(0, start).trimEnd()
  return before.endsWith(':') ? [{ start: before.length - 1, end }] : []
}

function toDecisionStarts(text: string, decision: ClassifiedDecision): number[] {
  const { span, request, outcome, claimsGuideline, imrGuideline } = decision
  const ends = [outcome?.span.end, claimsGuideline?.span.end, imrGuideline?.span.end, span.end]
  return [span.start, request.span.start, ...ends.filter((end) => end !== undefined).map((end) => behind(text, end))]
}

/** What the record knows of a letter's paragraphs: where decisions, their parts, sections and labelled lines begin. */
export function toParagraphHints(letter: ClassifiedLetter, text: string): ParagraphHints {
  const { caseNumber, priority, dates, reviewer, summary, decisions } = letter
  const headings = [...text.matchAll(HEADING)]
  const labelled = [caseNumber, priority, ...Object.values(dates), reviewer.states[0], reviewer.specialties[0]].flatMap(
    (field) => (field ? [field.span] : []),
  )
  return {
    starts: [
      ...headings.flatMap(({ 0: words, index }) => [index, index + words.length]),
      ...labelled.flatMap((span) => labelStart(text, span)),
      ...(summary ? [summary.start, behind(text, summary.end)] : []),
      ...decisions.flatMap((decision) => toDecisionStarts(text, decision)),
    ],
    wholes: [
      ...labelled.flatMap((span) => labelBefore(text, span)),
      ...decisions.flatMap(({ request, outcome, claimsGuideline, imrGuideline }) => [
        ...(outcome ? [{ start: request.span.start, end: outcome.span.end }] : []),
        ...[claimsGuideline, imrGuideline].flatMap((field) => (field ? [field.span] : [])),
      ]),
    ],
  }
}
