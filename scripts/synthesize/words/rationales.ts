import type { Grammar } from './grammar.ts'

/** What stands between a decision's label and its closing sentence, and gives no reason that is counted. */
export const RATIONALE_GRAMMAR: Grammar = {
  sentence: [
    'The {source} speaks of this under {topic}.',
    'The {person} is {n} months past the {event}.',
    'What the {source} asks for is {topic}, {topic} and {topic}.',
    'The {report} of the {person} describes {topic}.',
    'Care so far has been {topic}, for {n} weeks (see the {report}).',
    '“{topic} may be thought of once {topic} is known,” says the {source}, “and then with care.”',
    'The plan was made by the {maker}, who saw the {person} {n} times.',
    'An address is given: http://www.example.org/imr/background/{n}/what-the-letters-say.html, read on the day of the {report}.',
    'The question is one of {topic}.',
    'The earlier request was upheld for other {topic}.',
    'The request was denied by the claims administrator over {topic}.',
  ],
  lines: [
    'The points are these:\n1) {topic}:\nas the {report} has it.\n2) {topic}.',
    'Of the {person}:\n{topic} in week {n}: fair; later: better.',
  ],
  source: ['guideline', 'schedule', 'chapter', 'cited text', 'CA MTUS'],
  topic: [
    'frequency',
    'follow-up',
    'function',
    'a trial period',
    'the setting',
    'grip',
    'gait',
    'daily life',
    'comfort',
  ],
  person: ['injured worker', 'claimant', 'patient', 'employee', 'applicant'],
  event: ['incident', 'first visit', 'operation', 'report'],
  report: ['progress note', 'intake form', 'letter', 'chart'],
  maker: ['treating provider', 'requesting physician', 'clinic'],
}

/** Closing sentences; a full stop may be lost at the very end (docs/domain.md 8.9). */
export const CLOSINGS = {
  upheld: [
    'The request is not medically necessary.',
    'Therefore, the requested care is not medically necessary.',
    'As such, this is not medically necessary and appropriate.',
    'Medical necessity of the request has not been established.',
    'This request is considered not medically necessary.',
  ],
  overturned: [
    'The request is medically necessary.',
    'Therefore, the requested care is medically necessary and appropriate.',
    'As such, this request is medically necessary.',
    'The request is considered medically necessary.',
  ],
}
