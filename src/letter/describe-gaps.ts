import type { Message } from '../text/message.ts'
import type { Decision } from './letter.ts'

/** What a decision lacks that breaks off, or whose labels are in disorder, as a warning: it is published all the same. */
export function describeGaps(decision: Decision): Message[] {
  const missing = [
    decision.claimsGuideline ? '' : 'the claims administrator’s guideline',
    decision.imrGuideline ? '' : 'the reviewer’s guideline',
    decision.rationale ? '' : 'the rationale',
  ].filter(Boolean)
  if (missing.length === 0) return []
  const reason = `Decision ${decision.number} could not be read in full: ${missing.join(', ')} is missing or cut off`
  return [{ severity: 'warning', rule: 'letter/decision-incomplete', reason, span: decision.span }]
}
