import type { Message } from '../text/message.ts'
import { type Squeezed, squeeze } from '../text/squeeze.ts'
import type { Letter } from './letter.ts'
import type { LetterParts } from './letter-parts.ts'
import { readClosings } from './read-closing.ts'
import { readNoticeLetter } from './read-notice-letter.ts'
import { readPatient } from './read-patient.ts'
import { readProfessionalLetter } from './read-professional-letter.ts'
import { readSectionsLetter } from './read-sections-letter.ts'
import { readSummary } from './read-summary.ts'
import { readUrActions } from './read-ur-action.ts'
import type { NamesOf } from './told-requests.ts'

/** Words that only letters of these layouts have, squeezed. Any other text is read by its sections. */
const NOTICE = /NoticeofIndependentMedicalReviewDetermination/i
const PROFESSIONAL = [/MEDICALPROFESSIONALREVIEW/, /ISSUES?ATDISPUTE:/]
const LABELLED = /ClaimsAdministratorguideline:/i

function readParts(text: string, squeezed: Squeezed): LetterParts {
  // A notice may precede a letter of a later layout; the labels then decide.
  if (NOTICE.test(squeezed.text) && !LABELLED.test(squeezed.text)) {
    const parts = readNoticeLetter(text, squeezed)
    if (parts.layout) return parts
  }
  if (PROFESSIONAL.every((words) => words.test(squeezed.text))) return readProfessionalLetter(text, squeezed)
  return readSectionsLetter(text, squeezed)
}

/**
 * Parses one letter's text: any text yields a letter, never an exception; what could not be read is absent and told
 * in a message. `layout` is null where the text is no letter of a known layout. Spans are offsets into `text`. `namesOf`
 * tells what requests are called beside their own words, for they are spoken of by other names than they are asked by.
 */
export function parseLetter(text: string, namesOf: NamesOf = () => []): Letter {
  const { layout, header, reviewer, summary, decisions: read, unread, messages } = readParts(text, squeeze(text))
  const closed = readClosings(text, readUrActions(text, summary, read, namesOf))
  const decisions = closed.value
  const known = layout !== null && decisions.length > 0
  const facts = readSummary(text, summary)
  const patient = readPatient(text, summary, header.dates.injury)
  return {
    layout: known ? layout : null,
    caseNumber: header.caseNumber,
    priority: header.priority,
    dates: header.dates,
    reviewer,
    patient: { ...patient.value, occupation: facts.occupation },
    diagnoses: facts.diagnoses,
    summary,
    decisions,
    unread,
    messages: known
      ? [...messages, ...patient.messages, ...closed.messages]
      : [describeUnknown(text, layout !== null), ...messages.filter(({ severity }) => severity === 'error')],
  }
}

function describeUnknown(text: string, looksLikeLetter: boolean): Message {
  const empty = text.trim() === ''
  const [rule, reason] = empty
    ? ['empty', 'The file holds no text; a scanned PDF needs OCR first']
    : looksLikeLetter
      ? ['no-decision', 'No decision could be read: no request with an outcome, as the known layouts state them']
      : ['unknown-layout', 'The text is not a determination letter of a known layout']
  return { severity: 'error', rule: `letter/${rule}`, reason }
}
