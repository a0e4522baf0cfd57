import { checkQuotation, type QuotationCheck } from './check-quotation.ts'
import { type CheckedLetter, type Outcome, toLetterWords } from './checked-letter.ts'

/** What a text says of one letter. */
export interface Citation {
  /** Quotations without their marks. */
  quotations: readonly string[]
  /** Each outcome that is stated, of one decision or, without a number, of the letter. */
  statements: readonly Statement[]
}

export interface Statement {
  decision: number | null
  /** Null where a decision is named and nothing is said of its outcome. */
  outcome: Outcome | null
}

/**
 * What became of a statement: `mixed` where the letter has both outcomes and the text names no decision, `not-whole`
 * where not all of the letter's decisions could be read.
 */
export interface StatementCheck extends Statement {
  verdict: 'right' | 'wrong' | 'mixed' | 'not-known' | 'not-whole' | 'no-such-decision' | 'named'
}

export type CitationCheck =
  | { exists: false }
  | { exists: true; quotations: QuotationCheck[]; statements: StatementCheck[] }

function checkStatement({ decision, outcome }: Statement, letter: CheckedLetter): StatementCheck['verdict'] {
  const { decisions, isWhole } = letter
  if (!isWhole) return outcome === null ? 'named' : 'not-whole'
  const meant = decision === null ? decisions : decisions.filter(({ number }) => number === decision)
  if (meant.length === 0) return decision === null ? 'not-known' : 'no-such-decision'
  if (outcome === null) return 'named'
  const outcomes = new Set(meant.map((one) => one.outcome))
  if (outcomes.has(null)) return 'not-known'
  if (outcomes.size > 1) return 'mixed'
  return outcomes.has(outcome) ? 'right' : 'wrong'
}

/**
 * Checks what a text says of one letter. `letter` is null where the corpus has none of that number; nothing else of the
 * corpus is asked for, and nothing leaves the function.
 */
export function checkCitation({ quotations, statements }: Citation, letter: CheckedLetter | null): CitationCheck {
  if (!letter) return { exists: false }
  const words = toLetterWords(letter)
  return {
    exists: true,
    quotations: quotations.map((quotation) => checkQuotation(quotation, words)),
    statements: statements.map((statement) => ({ ...statement, verdict: checkStatement(statement, letter) })),
  }
}
