import type { LetterDates, Priority } from '../../src/letter/letter.ts'
import { printDate } from './dates.ts'
import type { Marker } from './marks.ts'

/** What the header block says; dates are ISO. */
export interface Header {
  caseNumber: string
  priority: Priority
  dates: Record<keyof LetterDates, string>
}

const LABELS = {
  caseNumber: 'Case Number:',
  assigned: 'Date Assigned:',
  injury: 'Date of Injury:',
  decision: 'Decision Date:',
  urDenial: 'UR Denial Date:',
  priority: 'Priority:',
}

type Printed = Record<keyof typeof LABELS | 'applicationReceived', string>

function print({ caseNumber, priority, dates }: Header, { mark }: Marker): Printed {
  const date = (key: keyof LetterDates) => mark(key, printDate(dates[key], '02/08/2017'))
  return {
    caseNumber: mark('caseNumber', caseNumber),
    assigned: date('assigned'),
    injury: date('injury'),
    decision: date('decision'),
    urDenial: date('urDenial'),
    priority: mark('priority', priority === 'standard' ? 'Standard' : 'Expedited'),
    applicationReceived: date('applicationReceived'),
  }
}

/** How extractors print the table: line by line, all labels of a column before its values, in columns, values first. */
export const HEADER_FORMS = {
  lines: (of: Printed) => [
    [`${LABELS.caseNumber} ${of.caseNumber} `],
    [`${LABELS.assigned} ${of.assigned} ${LABELS.injury}  ${of.injury}`],
    [`${LABELS.decision} ${of.decision} ${LABELS.urDenial}  ${of.urDenial}`],
    [`${LABELS.priority}  ${of.priority} Application`],
    ['Received: '],
    [of.applicationReceived],
  ],
  'labels first': (of: Printed) => [
    [LABELS.caseNumber, LABELS.assigned, LABELS.decision, LABELS.priority],
    [of.caseNumber, of.assigned, of.decision, of.priority],
    [LABELS.injury, LABELS.urDenial, 'Application', 'Received:'],
    [of.injury, of.urDenial, of.applicationReceived],
  ],
  columns: (of: Printed) => [
    [
      `${LABELS.caseNumber}          ${of.caseNumber}`,
      `${LABELS.assigned}        ${of.assigned}                      ${LABELS.injury}      ${of.injury}`,
      `${LABELS.decision}        ${of.decision}                      ${LABELS.urDenial}      ${of.urDenial}`,
      `${LABELS.priority}             ${of.priority}                        Application          ${of.applicationReceived}`,
      '                                                      Received:',
    ],
  ],
  'values first': (of: Printed) => [
    [
      `${of.caseNumber} ${LABELS.caseNumber}`,
      `${of.assigned} ${LABELS.assigned}`,
      `${of.injury} ${LABELS.injury}`,
      `${of.decision} ${LABELS.decision}`,
      `${of.urDenial} ${LABELS.urDenial}`,
      `${of.priority} ${LABELS.priority}`,
      `${of.applicationReceived} Application`,
      'Received:',
    ],
  ],
} satisfies Record<string, (of: Printed) => string[][]>

/** The lines of the header block in one form, in groups that stand apart. */
export const setHeader = (header: Header, form: keyof typeof HEADER_FORMS, marker: Marker): string[][] =>
  HEADER_FORMS[form](print(header, marker))
