import type { Field } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import type { LetterDates, Priority } from './letter.ts'
import { readDate } from './read-date.ts'

/** The fields of the header block, which stands before the first heading; all null in a letter without one. */
export interface Header {
  caseNumber: Field<string> | null
  priority: Field<Priority> | null
  dates: LetterDates
}

const CASE_NUMBER = /Case(?:Number|No\.?|#):?(CM\d{2}-\d{7})/i
const PRIORITY = /Priority:?(Standard|Expedited)/i
const DATES: Record<keyof LetterDates, RegExp> = {
  assigned: /DateAssigned:?(\d{1,2}\/\d{1,2}\/\d{4})/i,
  injury: /DateofInjury:?(\d{1,2}\/\d{1,2}\/\d{4})/i,
  decision: /DecisionDate:?(\d{1,2}\/\d{1,2}\/\d{4})/i,
  urDenial: /URDenialDate:?(\d{1,2}\/\d{1,2}\/\d{4})/i,
  applicationReceived: /Application(?:Date)?Received:?(\d{1,2}\/\d{1,2}\/\d{4})/i,
}

/**
 * Reads the header block from the squeezed text up to `end`, label by label: `Application` and `Received:` may stand
 * on lines of their own, two fields on one line. A label whose value does not follow it gives a message.
 */
export function readHeader(squeezed: Squeezed, end: number): { value: Header; messages: Message[] } {
  const block = squeezed.text.slice(0, end)
  const messages: Message[] = []

  const find = <T>(pattern: RegExp, toValue: (words: string) => T | null): Field<T> | null => {
    const match = pattern.exec(block)
    if (!match?.[1]) return null
    const index = match.index + match[0].length - match[1].length
    const span = { start: offsetAt(squeezed, index), end: endAt(squeezed, index + match[1].length) }
    const value = toValue(match[1])
    if (value === null) {
      messages.push({ severity: 'warning', rule: 'letter/no-date', reason: `${match[1]} is no date`, span })
      return null
    }
    return { value, span }
  }

  const header: Header = {
    caseNumber: find(CASE_NUMBER, (words) => words.toUpperCase()),
    priority: find(PRIORITY, (words) => words.toLowerCase() as Priority),
    dates: {
      assigned: find(DATES.assigned, readDate),
      injury: find(DATES.injury, readDate),
      decision: find(DATES.decision, readDate),
      urDenial: find(DATES.urDenial, readDate),
      applicationReceived: find(DATES.applicationReceived, readDate),
    },
  }
  const LABELS: [label: RegExp, name: string, field: unknown][] = [
    [/CaseNumber:/i, 'Case Number', header.caseNumber],
    [/Priority:/i, 'Priority', header.priority],
    [/DateAssigned:/i, 'Date Assigned', header.dates.assigned],
    [/DateofInjury:/i, 'Date of Injury', header.dates.injury],
    [/DecisionDate:/i, 'Decision Date', header.dates.decision],
    [/URDenialDate:/i, 'UR Denial Date', header.dates.urDenial],
    [/ApplicationReceived:/i, 'Application Received', header.dates.applicationReceived],
  ]
  for (const [label, name, field] of LABELS) {
    const match = field ? null : label.exec(block)
    if (match) {
      const span = { start: offsetAt(squeezed, match.index), end: endAt(squeezed, match.index + match[0].length) }
      const reason = `The value of “${name}” does not follow its label, so it is not read`
      messages.push({ severity: 'warning', rule: 'letter/header-value-missing', reason, span })
    }
  }
  return { value: header, messages }
}
