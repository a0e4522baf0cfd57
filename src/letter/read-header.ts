import type { Field } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import type { LetterDates, Priority } from './letter.ts'
import { readDate } from './read-date.ts'

/** The fields of the header block, which stands before the first heading; all null in a letter without one. */
export interface Header {
  caseNumber: Field<string> | null
  priority: Field<Priority> | null
  dates: LetterDates
}

type Key = 'caseNumber' | 'priority' | keyof LetterDates
type Kind = 'number' | 'priority' | 'date'

/** A label or a value of the block. A label is followed by its value, or a run of labels by the run of their values. */
interface Part {
  label: Key | null
  kind: Kind
  words: string
  span: Span
}

/** Names of the fields as the block prints them, and the kind of value that each takes. */
const FIELDS: Record<Key, { name: string; kind: Kind; label: RegExp }> = {
  caseNumber: { name: 'Case Number', kind: 'number', label: /^Case(?:Number|No\.?|#):?$/i },
  assigned: { name: 'Date Assigned', kind: 'date', label: /^DateAssigned:?$/i },
  injury: { name: 'Date of Injury', kind: 'date', label: /^DateofInjury:?$/i },
  decision: { name: 'Decision Date', kind: 'date', label: /^(?:DecisionDate:?|Dated:)$/i },
  urDenial: { name: 'UR Denial Date', kind: 'date', label: /^(?:URDenialDate|DateofURDecision):?$/i },
  priority: { name: 'Priority', kind: 'priority', label: /^Priority:?$/i },
  // `Received:` stands on a line of its own, and in some extractions behind the value.
  applicationReceived: { name: 'Application Received', kind: 'date', label: /^Application(?:Received:?)?$/i },
}
const PARTS =
  /Case(?:Number|No\.?|#):?|DateAssigned:?|DateofInjury:?|DecisionDate:?|Dated:|URDenialDate:?|DateofURDecision:?|Priority:?|Application(?:Received:?)?|CM\d{2}-\d{7}|Standard|Expedited|\d{1,2}\/\d{1,2}\/\d{4}/gi

function findParts(squeezed: Squeezed, end: number): Part[] {
  return [...squeezed.text.slice(0, end).matchAll(PARTS)].map(({ 0: words, index }) => {
    const label = (Object.keys(FIELDS) as Key[]).find((key) => FIELDS[key].label.test(words)) ?? null
    const kind = label ? FIELDS[label].kind : /^CM/i.test(words) ? 'number' : /^\d/.test(words) ? 'date' : 'priority'
    return {
      label,
      kind,
      words,
      span: { start: offsetAt(squeezed, index), end: endAt(squeezed, index + words.length) },
    }
  })
}

/** Parts in runs: labels, values, labels, values … */
function toRuns(parts: Part[]): Part[][] {
  const runs: Part[][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    if (run?.[0] && (run[0].label === null) === (part.label === null)) run.push(part)
    else runs.push([part])
  }
  return runs
}

/** Each label with its value: runs of equal length whose kinds agree one by one. What doesn't fit stays unpaired. */
function pairRuns(runs: Part[][]): Map<Key, Part> {
  const pairs = new Map<Key, Part>()
  const valuesFirst = runs[0]?.[0]?.label === null
  for (let index = 0; index + 1 < runs.length; index += 2) {
    const [one, other] = [runs[index] as Part[], runs[index + 1] as Part[]]
    const [labels, values] = valuesFirst ? [other, one] : [one, other]
    const fits = labels.length === values.length && labels.every(({ kind }, at) => kind === values[at]?.kind)
    if (!fits) continue
    labels.forEach(({ label }, at) => {
      if (label && !pairs.has(label)) pairs.set(label, values[at] as Part)
    })
  }
  return pairs
}

/**
 * The kinds that one field alone has, a case number and a priority, tell themselves wherever they stand: where labels are
 * blacked out, or have lost their values, runs do not fit. What the block states twice is told by no kind.
 */
function pairByKind(parts: Part[], pairs: Map<Key, Part>): void {
  for (const key of ['caseNumber', 'priority'] as const) {
    const values = parts.filter(({ label, kind }) => label === null && kind === FIELDS[key].kind)
    const labels = parts.filter(({ label }) => label === key)
    const [only, ...others] = values
    if (!pairs.has(key) && labels.length === 1 && only && others.length === 0) pairs.set(key, only)
  }
}

/**
 * Reads the header block from the squeezed text up to `end`. Extractors order its labels and values differently: each
 * label before its value, each value before its label, or all labels of a column before all of its values. A label
 * whose value can't be told for sure gives a message and no value.
 */
export function readHeader(squeezed: Squeezed, end: number): { value: Header; messages: Message[] } {
  const parts = findParts(squeezed, end)
  const pairs = pairRuns(toRuns(parts))
  pairByKind(parts, pairs)
  const messages: Message[] = []
  const warn = (rule: string, reason: string, span: Span) =>
    messages.push({ severity: 'warning', rule: `letter/${rule}`, reason, span })

  const read = <T>(key: Key, toValue: (words: string) => T | null): Field<T> | null => {
    const part = pairs.get(key)
    const label = parts.find((candidate) => candidate.label === key)
    if (!part) {
      if (label)
        warn(
          'header-value-unsure',
          `The value of “${FIELDS[key].name}” cannot be told for sure, so it is not read`,
          label.span,
        )
      return null
    }
    const value = toValue(part.words)
    if (value === null) warn('no-date', `${part.words} is no date`, part.span)
    return value === null ? null : { value, span: part.span }
  }

  const header: Header = {
    caseNumber: read('caseNumber', (words) => words.toUpperCase()),
    priority: read('priority', (words) => words.toLowerCase() as Priority),
    dates: {
      assigned: read('assigned', readDate),
      injury: read('injury', readDate),
      decision: read('decision', readDate),
      urDenial: read('urDenial', readDate),
      applicationReceived: read('applicationReceived', readDate),
    },
  }
  return { value: header, messages }
}
