import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { collapse } from '../../../text/collapse.ts'
import type { Span } from '../../../text/span.ts'
import { decisionHref } from '../../words/href.ts'
import type { ClassifiedDecision, ReadText } from '../../words/shapes.ts'

/** Words of letters that no phrase of the taxonomy knows, how often they occur, and where they first do. */
export interface Unmatched {
  words: string
  count: number
  href: string
}

/** So many are listed; the others are counted. */
const MOST = 100

export interface UnmatchedList {
  lines: Unmatched[]
  /** Different ones beyond those listed. */
  more: number
  /** All occurrences together. */
  total: number
}

interface Occurrence {
  words: string
  href: string
}

/** The same words in another case or with another full stop are one line, under their first form; most frequent first. */
function toList(occurrences: Occurrence[]): UnmatchedList {
  const groups = Map.groupBy(occurrences, ({ words }) => words.toLowerCase().replace(/[\s.,;:]+$/, ''))
  const lines = [...groups].flatMap(([key, group]) =>
    group[0] ? [{ key, words: group[0].words, count: group.length, href: group[0].href }] : [],
  )
  lines.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  return {
    lines: lines.slice(0, MOST).map(({ words, count, href }) => ({ words, count, href })),
    more: Math.max(0, lines.length - MOST),
    total: occurrences.length,
  }
}

/** The stretches of a decision's two guideline fields in which no guideline was recognized. */
function listUnknownSpans(decision: ClassifiedDecision): Span[] {
  const fields = [
    { stated: decision.claimsGuideline, citation: decision.claims },
    { stated: decision.imrGuideline, citation: decision.imr },
  ]
  return fields.flatMap(({ stated, citation: { guidelines, families } }) => {
    if (stated && families.length === 0) return [stated.span]
    return guidelines.filter(({ phrase }) => phrase === undefined).map(({ span }) => span)
  })
}

/** Requests whose treatment was not recognized. */
export function toUnmatchedRequests({ decisions }: Corpus): UnmatchedList {
  return toList(
    decisions
      .filter(({ treatment }) => treatment === null)
      .map(({ caseId, number, request, disputedPortion }) => ({
        words: disputedPortion ?? request,
        href: decisionHref(caseId, number),
      })),
  )
}

/** Citations of either side that name no guideline that is known. Only letters that have one are read. */
export function toUnmatchedCitations({ cases }: Corpus, readText: ReadText): UnmatchedList {
  const occurrences = cases.flatMap((record: CaseRecord) => {
    const found = record.letter.decisions.flatMap((decision) =>
      listUnknownSpans(decision).map((span) => ({ span, number: decision.number })),
    )
    if (found.length === 0) return []
    const text = readText(record)
    return found.map(({ span, number }) => ({
      words: collapse(text.slice(span.start, span.end)),
      href: decisionHref(record.id, number),
    }))
  })
  return toList(occurrences)
}
