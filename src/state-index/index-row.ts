import type { Outcome } from '../letter/letter.ts'
import { isDay, toIsoDay } from '../text/iso-day.ts'

/** One request of one case as the state's own index has it: a row of the treatment form's results. */
export interface IndexRow {
  /** In capitals: `CM16-0213037`. */
  caseNumber: string
  /** ISO dates; null where the cell is empty. */
  decisionDate: string | null
  injuryDate: string | null
  receivedDate: string | null
  /** Specialty, category, and sub-category or drug in the state's own words; null where the cell is empty. */
  specialty: string | null
  category: string | null
  subcategory: string | null
  /** `Uphold` and `Overturn` in the state's words; null where the cell is empty. */
  outcome: Outcome | null
}

/** `CM16-0213037`, also of small letters and odd white space; null where the words are no case number. */
export function readCaseNumber(words: string): string | null {
  const plain = words.replace(/\s+/g, ' ').trim().toUpperCase()
  return /^[A-Z]{2,3}[ -]?\d{2}-\d{4,8}$/.test(plain) ? plain : null
}

/**
 * The ISO date of `1/5/2017`, `01/05/2017` or `2017-01-05`: month before day, as California writes it. Undefined where
 * the words are no date.
 */
export function readIndexDate(words: string): string | undefined {
  const iso = toIsoDay(words)
  return isDay(iso) ? iso : undefined
}

/** The outcome in the state's words or in the letters'; undefined where the words are neither. */
export function readIndexOutcome(words: string): Outcome | undefined {
  if (/^up(hold|held)$/i.test(words)) return 'upheld'
  return /^overturn(ed)?$/i.test(words) ? 'overturned' : undefined
}
