import type { Message } from '../text/message.ts'
import type { Decision } from './letter.ts'

/** What a decision lacks, as a message: it is published all the same. */
export function describeGaps(decision: Decision, severity: Message['severity'] = 'warning'): Message[] {
  const missing = [
    decision.claimsGuideline ? '' : 'the claims administrator’s guideline',
    decision.imrGuideline ? '' : 'the reviewer’s guideline',
    decision.rationale ? '' : 'the rationale',
  ].filter(Boolean)
  if (missing.length === 0) return []
  const reason = `Decision ${decision.number} could not be read in full: ${missing.join(', ')} is missing, cut off, or under a label that is not known`
  return [{ severity, rule: 'letter/decision-incomplete', reason, span: decision.span }]
}
