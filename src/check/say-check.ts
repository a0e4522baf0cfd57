import type { StatementCheck } from './check-citation.ts'
import type { CheckedPleading, CheckedQuotation } from './check-pleading.ts'

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

/** What became of a statement on an outcome, in a sentence; null where there is nothing to say. */
export function sayStatement({ decision, outcome, verdict }: StatementCheck): string | null {
  const subject = decision === null ? 'The letter' : `Decision ${decision}`
  const of = decision === null ? '' : ` of decision ${decision}`
  const other = outcome === 'upheld' ? 'overturned' : 'upheld'
  switch (verdict) {
    case 'right':
      return `Outcome${of} as stated: ${outcome}.`
    case 'wrong':
      return `Outcome${of} stated the wrong way round. The text says ${outcome}; the denial was ${other}.`
    case 'mixed':
      return `The text says ${outcome}, and the letter has both outcomes. Name the decision that is meant.`
    case 'not-known':
      return `${subject} states no outcome that this site could read, so that ${outcome ?? 'it'} is not checked.`
    case 'not-whole':
      return `Not every decision of the letter could be read by this site, so that ${outcome ?? 'it'} is not checked.`
    case 'no-such-decision':
      return `The letter has no decision ${decision}.`
    case 'named':
      return null
  }
}

/** What became of a quotation, in a sentence. `nameOf` gives a letter's name by its id. */
export function sayQuotation({ check, caseId, elsewhere }: CheckedQuotation, nameOf: (id: string) => string): string {
  const own = sayOwn(check, caseId)
  return elsewhere ? `${own} It stands word for word in ${nameOf(elsewhere.caseId)}.` : own
}

function sayOwn(check: CheckedQuotation['check'], caseId: string | null): string {
  if (!check) {
    return caseId ? 'Not checked: the letter is not in this corpus.' : 'Not checked: the text names no letter.'
  }
  switch (check.verdict) {
    case 'exact':
      return check.shortened ? 'Quoted exactly, but for what is left out or stands in brackets.' : 'Quoted exactly.'
    case 'different':
      return `Quoted with ${count(check.differences, 'difference')}: struck out is what the letter does not say, underlined what it says.`
    case 'absent':
      return 'Not found in this letter.'
    case 'too-long':
      return 'Not found word for word; letter and quotation are too long to be compared further.'
  }
}

/** The whole check in a few sentences. */
export function sayChecked({ cases, quotations, unclosed }: CheckedPleading): string {
  const partnerless =
    unclosed > 0 ? [`${count(unclosed, 'quotation mark')} without a partner: what follows was not checked.`] : []
  if (cases.length + quotations.length === 0) {
    return ['No case number and no quotation was found in the text.', ...partnerless].join(' ')
  }
  const existing = cases.filter(({ check }) => check.exists).length
  const verdicts = quotations.map(({ check }) => check?.verdict ?? 'unchecked')
  const counted = (verdict: string, words: string): string[] => {
    const number = verdicts.filter((one) => one === verdict).length
    return number > 0 ? [`${number} ${words}`] : []
  }
  const wrong = cases.reduce(
    (sum, { check }) => sum + (check.exists ? check.statements.filter(({ verdict }) => verdict === 'wrong').length : 0),
    0,
  )
  const parts = [
    ...counted('exact', 'exact'),
    ...counted('different', 'with differences'),
    ...counted('absent', 'not found'),
    ...counted('too-long', 'too long to compare'),
    ...counted('unchecked', 'not checked'),
  ]
  return [
    `${count(cases.length, 'letter')} named: ${existing} in this corpus, ${cases.length - existing} not.`,
    `${count(quotations.length, 'quotation')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
    ...(wrong > 0 ? [`${count(wrong, 'outcome')} stated the wrong way round.`] : []),
    ...partnerless,
  ].join(' ')
}
