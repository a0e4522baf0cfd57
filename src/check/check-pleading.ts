import { type CitationCheck, checkCitation } from './check-citation.ts'
import { checkQuotation, findQuotation, type QuotationCheck } from './check-quotation.ts'
import { type CheckedLetter, toLetterWords } from './checked-letter.ts'
import type { CitedCase, CitedQuotation, Pleading } from './read-pleading.ts'

/** A letter that a text names, and what became of it. */
export interface CheckedCase extends CitedCase {
  check: CitationCheck
}

/** A quotation, and what became of it in the letter `caseId`. */
export interface CheckedQuotation extends CitedQuotation {
  /** Null where the letter is not in the corpus, or none is named. */
  check: QuotationCheck | null
  /** Where it does not stand in its own letter: another that the text names, and that has it word for word. */
  elsewhere: { caseId: string; paragraph: number } | null
}

export interface CheckedPleading {
  cases: CheckedCase[]
  quotations: CheckedQuotation[]
  unclosed: number
}

/** Checks a whole text. `letters` holds the letters of the corpus among those that it names, by id. */
export function checkPleading(pleading: Pleading, letters: ReadonlyMap<string, CheckedLetter>): CheckedPleading {
  const words = new Map([...letters].map(([id, letter]) => [id, toLetterWords(letter)]))
  const checkIn = ({ text, caseId }: CitedQuotation): QuotationCheck | null => {
    const own = words.get(caseId ?? '')
    return own ? checkQuotation(text, own) : null
  }
  // Every letter of the text is asked for what its own letter does not have: a mix-up is common.
  const findElsewhere = ({ text, caseId }: CitedQuotation): CheckedQuotation['elsewhere'] => {
    for (const [id, letter] of words) {
      const paragraph = id === caseId ? null : findQuotation(text, letter)
      if (paragraph !== null) return { caseId: id, paragraph }
    }
    return null
  }
  return {
    cases: pleading.cases.map((cited) => {
      const citation = { quotations: [], statements: cited.statements }
      return { ...cited, check: checkCitation(citation, letters.get(cited.id) ?? null) }
    }),
    quotations: pleading.quotations.map((quotation) => {
      const check = checkIn(quotation)
      return { ...quotation, check, elsewhere: check?.verdict === 'exact' ? null : findElsewhere(quotation) }
    }),
    unclosed: pleading.unclosed,
  }
}
