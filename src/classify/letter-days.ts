import type { LetterDates } from '../letter/letter.ts'

/**
 * Whole days between dates of a letter's header; null where one of the two is not stated, and below zero where they
 * say that the later step came first: a slip of the letter, kept as it is.
 */
export interface LetterDays {
  /** From utilization review's denial to the application for review. */
  denialToApplication: number | null
  /** From the application to the determination. */
  applicationToDecision: number | null
  /** From the assignment to the reviewing organization to the determination. */
  assignmentToDecision: number | null
}

const DAY = 86_400_000

type Dated = LetterDates[keyof LetterDates]

const between = (from: Dated, to: Dated): number | null =>
  from && to ? Math.round((Date.parse(to.value) - Date.parse(from.value)) / DAY) : null

/** The days between the dates of one letter's header. */
export function toLetterDays({ urDenial, applicationReceived, assigned, decision }: LetterDates): LetterDays {
  return {
    denialToApplication: between(urDenial, applicationReceived),
    applicationToDecision: between(applicationReceived, decision),
    assignmentToDecision: between(assigned, decision),
  }
}
