import type { ClassifiedDecision } from '../classify/classified.ts'
import type { StatedIn } from '../letter/letter.ts'

/** What a letter states differently from layout to layout. */
interface DecisionRules {
  request: string
  outcome: string
  claims: string
  reviewer: string
  rationale: string
}

const PROFESSIONAL = 'letter/read-professional-letter'
const RULES: Record<StatedIn, DecisionRules> = {
  labels: {
    request: 'letter/read-decisions, the heading up to the outcome',
    outcome: 'letter/find-decision-labels, between heading and first label',
    claims: 'letter/read-decisions, behind “Claims Administrator guideline:”',
    reviewer: 'letter/read-decisions, behind “MAXIMUS guideline:”',
    rationale: 'letter/read-decisions, behind “Rationale:”',
  },
  sentences: {
    request: 'letter/find-decision-sentences',
    outcome: 'letter/find-decision-sentences',
    claims: 'letter/read-sentence-decisions, “The Claims Administrator based its decision”',
    reviewer: 'letter/read-sentence-decisions, “The Reviewer based his/her decision” and the like',
    rationale: 'letter/read-sentence-decisions, behind “rationale:”',
  },
  sections: {
    request: `${PROFESSIONAL}, “Issue at dispute:”`,
    outcome: `${PROFESSIONAL}, the rationale’s heading`,
    claims: `${PROFESSIONAL}`,
    reviewer: `${PROFESSIONAL}, “Medical treatment guideline”`,
    rationale: `${PROFESSIONAL}, behind its heading`,
  },
}

/** The rules that read the fields that layouts state differently, of this very decision. */
export function rulesOf({ statedIn, request, outcome }: ClassifiedDecision): DecisionRules {
  const rules = RULES[statedIn]
  // A notice prints its list of outcomes first, and the request again in the part on it.
  const isRepeated = statedIn === 'sentences' && outcome !== null && request.span.start > outcome.span.start
  return isRepeated ? { ...rules, request: 'letter/read-notice-letter, “Regarding the request for”' } : rules
}
