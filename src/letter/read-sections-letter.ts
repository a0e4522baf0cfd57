import { trimSpan } from '../text/collapse.ts'
import { offsetAt, type Squeezed } from '../text/squeeze.ts'
import { findSections } from './find-sections.ts'
import type { LetterParts } from './letter-parts.ts'
import { type ReadDecisions, readDecisions } from './read-decisions.ts'
import { readHeader } from './read-header.ts'
import { readReviewer } from './read-reviewer.ts'
import { readSentenceDecisions } from './read-sentence-decisions.ts'

/**
 * The letters of 2013-14 and later: how the determination was made, (the documents reviewed,) the clinical summary, the
 * decisions. Decisions are headings with an outcome and labels; in the oldest of them, sentences.
 */
export function readSectionsLetter(text: string, squeezed: Squeezed): LetterParts {
  const sections = findSections(text, squeezed)
  const { documents, summary, decisions: heading } = sections
  const end = squeezed.text.length
  const firstHeading = sections.reviewer ?? documents ?? summary ?? heading
  const header = readHeader(squeezed, firstHeading?.index ?? end)
  const reviewerEnd = (documents ?? summary)?.index ?? null
  const { value: who, messages } = readReviewer(text, squeezed, sections.reviewer?.end ?? 0, reviewerEnd)
  const span = summary && {
    start: offsetAt(squeezed, sections.summaryStart),
    end: offsetAt(squeezed, heading?.index ?? end),
  }
  // Without the section's heading it is not known where the first request begins: the letter is set aside.
  const none: ReadDecisions = { value: [], unread: [], messages: [] }
  const labelled = heading ? readDecisions(text, squeezed, sections.decisionsStart) : none
  const isLabelled = labelled.value.length > 0 || labelled.unread.length > 0
  const decisions = heading && !isLabelled ? readSentenceDecisions(text, squeezed, sections.decisionsStart) : labelled
  return {
    layout: documents && who.layout !== 'credentials' ? 'documents-reviewed' : who.layout,
    header: header.value,
    reviewer: who.reviewer,
    summary: span && trimSpan(text, span),
    decisions: decisions.value,
    unread: decisions.unread,
    messages: [...header.messages, ...messages, ...decisions.messages],
  }
}
