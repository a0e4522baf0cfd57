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

/** Reads the reviewer's specialties and states from the section that begins at `from` (squeezed indices, end exclusive). */
export function readReviewer(
  text: string,
  squeezed: Squeezed,
  from: number,
  to: number,
): { value: Reviewer; messages: Message[] } {
  const first = (pattern: RegExp, after = from) => findLabels(squeezed, pattern, after, to)[0]
  const names = (start: Label | undefined, ...ends: (Label | undefined)[]): Field<string>[] => {
    if (!start) return []
    const behind = ends.flatMap((end) => (end && end.index >= start.end ? [end.index] : []))
    const span: Span = { start: start.span.end, end: offsetAt(squeezed, Math.min(to, ...behind)) }
    return splitNames(text, span)
  }

  const licensure = first(LICENSURE)
  const specialty = first(SPECIALTY)
  if (first(CREDENTIALS) || licensure || specialty) {
    const reviewer = { ...NONE, states: names(licensure, specialty), specialties: names(specialty, licensure) }
    return { value: { layout: 'credentials', reviewer }, messages: findMissing(squeezed, from, reviewer) }
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
  return { value: { layout: 'prose', reviewer }, messages: findMissing(squeezed, from, reviewer) }
}

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
