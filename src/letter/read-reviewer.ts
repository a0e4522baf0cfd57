import type { Field } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { offsetAt, type Squeezed } from '../text/squeeze.ts'
import { findLabels, type Label } from './find-labels.ts'
import type { Letter } from './letter.ts'
import { splitNames } from './split-names.ts'

export interface Reviewer {
  layout: 'prose' | 'credentials' | null
  reviewer: Letter['reviewer']
}

const CREDENTIALS = /TheExpertReviewerhasthefollowingcredentials:?/gi
const LICENSURE = /States?(?:\(s\))?ofLicensure:/gi
const SPECIALTY = /(?:Board)?Certifications?(?:\(s\))?\/?(?:Specialty|Specialties|Specialty\(ies\)):/gi

const BOARD_CERTIFIED = /BoardCertifiedin/gi
const SUBSPECIALTY = /,?(?:and)?hasasubspecialtyin/gi
const LICENSED = /,?(?:and)?is(?:also)?licensedtopracticein/gi
/** The sentence ends where the next one begins: a full stop may be missing. */
const NEXT_SENTENCE = /\.?(?:He\/?she|She\/?he|Theexpertreviewerwas)/gi

const NONE: Letter['reviewer'] = { specialties: [], subspecialties: [], states: [] }

/**
 * A longer name, in characters or words, is none: it has swallowed what follows the list. Names stand in frozen editions,
 * so none may be so long that a letter that was withdrawn is known by it.
 */
const LONGEST_NAME = 60
const MOST_WORDS = 7
const countWords = (name: string): number => name.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const isTooLong = ({ value }: Field<string>): boolean => value.length > LONGEST_NAME || countWords(value) > MOST_WORDS

/**
 * Reads the reviewer's specialties and states from the section from `from` to `to` (squeezed indices, end exclusive;
 * `to` is null where the section's end is not known: a list that nothing else ends is then left out).
 */
export function readReviewer(
  text: string,
  squeezed: Squeezed,
  from: number,
  to: number | null,
): { value: Reviewer; messages: Message[] } {
  const end = to ?? squeezed.text.length
  const messages: Message[] = []
  const first = (pattern: RegExp, after = from) => findLabels(squeezed, pattern, after, end)[0]
  const names = (start: Label | undefined, ...ends: (Label | undefined)[]): Field<string>[] => {
    if (!start) return []
    const behind = ends.flatMap((end) => (end && end.index >= start.end ? [end.index] : []))
    if (to === null && behind.length === 0) return []
    const span: Span = { start: start.span.end, end: offsetAt(squeezed, Math.min(end, ...behind)) }
    const list = splitNames(text, span)
    const long = list.find(isTooLong)
    if (long) messages.push(describeLongName(long))
    return long ? [] : list
  }

  const licensure = first(LICENSURE)
  const specialty = first(SPECIALTY)
  if (first(CREDENTIALS) || licensure || specialty) {
    const reviewer = { ...NONE, states: names(licensure, specialty), specialties: names(specialty, licensure) }
    return {
      value: { layout: 'credentials', reviewer },
      messages: [...messages, ...findMissing(squeezed, from, reviewer)],
    }
  }

  const certified = first(BOARD_CERTIFIED)
  const licensed = first(LICENSED, certified?.end)
  if (!certified && !licensed) return { value: { layout: null, reviewer: NONE }, messages: [] }
  const subspecialty = first(SUBSPECIALTY, certified?.end)
  const next = first(NEXT_SENTENCE, licensed?.end ?? certified?.end)
  const reviewer = {
    specialties: names(certified, subspecialty, licensed, next),
    subspecialties: names(subspecialty, licensed, next),
    states: names(licensed, subspecialty, next),
  }
  return { value: { layout: 'prose', reviewer }, messages: [...messages, ...findMissing(squeezed, from, reviewer)] }
}

const describeLongName = ({ value, span }: Field<string>): Message => ({
  severity: 'error',
  rule: 'letter/long-name',
  reason: `A name of ${countWords(value)} words, ${value.length} characters, is no specialty and no state: it holds other text of the letter; the list is left out`,
  span,
})

function findMissing(squeezed: Squeezed, from: number, reviewer: Letter['reviewer']): Message[] {
  const start = offsetAt(squeezed, from)
  const message = (rule: string, what: string): Message => ({
    severity: 'warning',
    rule: `letter/${rule}`,
    reason: `The reviewer’s ${what} could not be read`,
    span: { start, end: start },
  })
  return [
    ...(reviewer.specialties.length ? [] : [message('no-specialty', 'specialty')]),
    ...(reviewer.states.length ? [] : [message('no-state', 'state of licensure')]),
  ]
}
