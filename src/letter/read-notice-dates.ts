import type { Field } from '../text/field.ts'
import { endAt, offsetAt, type Squeezed } from '../text/squeeze.ts'
import type { LetterDates } from './letter.ts'
import { readDate } from './read-date.ts'

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** A date without its blanks. */
const DATE = `(\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:${MONTH})\\d{1,2},?\\d{4})`
const STATED: Partial<Record<keyof LetterDates, RegExp>> = {
  applicationReceived: new RegExp(
    `applicationforIndependentMedicalReviewwas(?:filed|received|submitted)(?:on)?${DATE}`,
    'i',
  ),
  urDenial: new RegExp(
    `UtilizationReview(?:Denial|Decision|Denial/Modification|Determination|Modification)?dated${DATE}`,
    'i',
  ),
  assigned: new RegExp(`NoticeofAssignment[^.]{0,120}?on${DATE}`, 'i'),
}

/**
 * Notices whose header is blacked out state three dates in sentences: `An application … was filed on 8/14/2013,
 * disputing the Utilization Review Denial dated 7/30/2013. A Notice of Assignment … on 9/3/2013`. What the header
 * states stands; `to` is the squeezed index up to which the sentences are looked for.
 */
export function readNoticeDates(squeezed: Squeezed, dates: LetterDates, to: number): LetterDates {
  const words = squeezed.text.slice(0, to)
  const stated = Object.entries(STATED).flatMap(([key, pattern]): [string, Field<string>][] => {
    const match = pattern.exec(words)
    const date = match?.[1]
    if (!match || !date) return []
    const value = readDate(date.replace(/([a-z])(\d{1,2}),?(\d{4})$/i, '$1 $2 $3'))
    const end = match.index + match[0].length
    const span = { start: offsetAt(squeezed, end - date.length), end: endAt(squeezed, end) }
    return value ? [[key, { value, span }]] : []
  })
  return { ...dates, ...Object.fromEntries(stated.filter(([key]) => dates[key as keyof LetterDates] === null)) }
}
