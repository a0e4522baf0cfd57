import { trimSpan } from '../text/collapse.ts'
import type { Message } from '../text/message.ts'
import { offsetAt, squeeze } from '../text/squeeze.ts'
import { checkClosing } from './check-closing.ts'
import { findSections } from './find-sections.ts'
import type { Letter } from './letter.ts'
import { readDecisions } from './read-decisions.ts'
import { readHeader } from './read-header.ts'
import { readPatient } from './read-patient.ts'
import { readReviewer } from './read-reviewer.ts'

/**
 * Parses one letter's text: any text yields a letter, never an exception; what could not be read is absent and told
 * in a message. `layout` is null where the text is no letter of a known layout. Spans are offsets into `text`.
 */
export function parseLetter(text: string): Letter {
  const squeezed = squeeze(text)
  const sections = findSections(squeezed)
  const firstHeading = sections.reviewer?.index ?? sections.summary?.index ?? sections.decisions?.index
  const header = readHeader(squeezed, firstHeading ?? squeezed.text.length)
  const reviewerEnd = sections.summary?.index ?? sections.decisions?.index ?? squeezed.text.length
  const reviewer = readReviewer(text, squeezed, sections.reviewer?.end ?? 0, reviewerEnd)
  const summary =
    sections.summary &&
    trimSpan(text, {
      start: offsetAt(squeezed, sections.summaryStart),
      end: offsetAt(squeezed, sections.decisions?.index ?? squeezed.text.length),
    })
  const patient = readPatient(text, summary, header.value.dates.injury)
  const decisions = readDecisions(text, squeezed, sections.decisionsStart)
  const { layout, reviewer: who } = reviewer.value

  const known = layout !== null && decisions.value.length > 0
  return {
    layout: known ? layout : null,
    caseNumber: header.value.caseNumber,
    priority: header.value.priority,
    dates: header.value.dates,
    reviewer: who,
    patient: patient.value,
    summary,
    decisions: decisions.value,
    messages: known
      ? [
          ...header.messages,
          ...reviewer.messages,
          ...patient.messages,
          ...decisions.messages,
          ...decisions.value.flatMap((decision) => checkClosing(text, decision)),
        ]
      : [describeUnknown(text, layout !== null || sections.decisions !== null), ...decisions.messages],
  }
}

function describeUnknown(text: string, looksLikeLetter: boolean): Message {
  const empty = text.trim() === ''
  const [rule, reason] = empty
    ? ['empty', 'The file holds no text; a scanned PDF needs OCR first']
    : looksLikeLetter
      ? [
          'no-decision',
          'No decision could be read: no heading with an outcome and a “Claims Administrator guideline:” label',
        ]
      : ['unknown-layout', 'The text is not a determination letter of a known layout']
  return { severity: 'error', rule: `letter/${rule}`, reason }
}
