import type { Message } from '../text/message.ts'
import { offsetAt, type Squeezed } from '../text/squeeze.ts'
import { findLabels, type Label } from './find-labels.ts'
import { type OutcomeMark, readOutcome } from './read-outcome.ts'

type Kind = 'claims' | 'imr' | 'rationale'

/** One item of a letter by its labels, each null where it is not found. */
export interface DecisionLabels {
  /** Null where no outcome stands before the item's first label: where its heading ends is then not known. */
  outcome: OutcomeMark | null
  claims: Label | null
  imr: Label | null
  rationale: Label | null
  /** All its labels in the letter's order, those among them that it has more than once. */
  all: (Label & { kind: Kind })[]
}

const ENDS_LABEL = '(?:\\(?s\\)?)?[:：\\-–—]'
const CLAIMS_WORDS = 'ClaimsAdministratorguideline:'
/** Names under which letters print the three labels. */
const LABELS: Record<Kind, RegExp> = {
  claims: new RegExp(`(?:The)?Claims?Administrators?(?:[’'‘]?s?)guideline${ENDS_LABEL}`, 'gi'),
  imr: new RegExp(
    `(?:MAXIMUS|IMRO?|IndependentMedicalReview(?:er|Organization)?|(?:Expert|Physician|Medical|Professional|IMR|MAXIMUS)?Reviewer)(?:[’'‘]?s?)guideline${ENDS_LABEL}`,
    'gi',
  ),
  rationale: new RegExp(
    `(?:Decision|Reviewer[’']?s?|IMR|MAXIMUS)rationale${ENDS_LABEL}|Rationaleforthedecision[:：]`,
    'gi',
  ),
}

/** A letter that breaks off behind an outcome, perhaps inside the label that should follow. */
const OUTCOME_AT_END = /[:：\-–—](Upheld|Overturned)\.?(?:C[A-Za-z:]{0,30})?$/i

/**
 * The items of a letter by their labels, from squeezed index `from` on. An item begins at the label that an outcome
 * stands before, and at each claims administrator's label: one without an outcome decides nothing that could be counted.
 */
export function findDecisionLabels(
  text: string,
  squeezed: Squeezed,
  from: number,
): { value: DecisionLabels[]; messages: Message[] } {
  const labels = (Object.keys(LABELS) as Kind[])
    .flatMap((kind) => findLabels(squeezed, LABELS[kind], from).map((label) => ({ ...label, kind })))
    .sort((a, b) => a.index - b.index)
  const items: DecisionLabels[] = []
  for (const label of labels) {
    const outcome = readOutcome(text, squeezed, from, label.index)
    const open = items.at(-1)
    // Behind a rationale's label there is none of the same item: it belongs to one whose first labels are not known.
    const isOwn = open && !open[label.kind] && !open.rationale
    const isFirst = outcome !== null || (label.kind === 'claims' && !isOwn)
    if (isFirst) {
      items.push({ outcome, claims: null, imr: null, rationale: null, all: [] })
    }
    const item = items.at(-1)
    if (!item) continue
    item.all.push(label)
    if (isFirst || isOwn) item[label.kind] = label
  }
  const cutOff = readCutOff(text, squeezed, items.at(-1)?.all.at(-1)?.end ?? from)
  if (cutOff) items.push({ outcome: cutOff, claims: null, imr: null, rationale: null, all: [] })
  return { value: items, messages: countLabels(squeezed, from, labels) }
}

function countLabels(squeezed: Squeezed, from: number, labels: { kind: Kind }[]): Message[] {
  const [claims, imr, rationale] = (['claims', 'imr', 'rationale'] as const).map(
    (kind) => labels.filter((label) => label.kind === kind).length,
  )
  if (claims === imr && claims === rationale) return []
  const start = offsetAt(squeezed, from)
  return [
    {
      severity: 'warning',
      rule: 'letter/labels-disagree',
      reason: `The letter has ${claims} claims administrator’s, ${imr} reviewer’s and ${rationale} rationale labels; each decision should have one of each`,
      span: { start, end: start },
    },
  ]
}

function readCutOff(text: string, squeezed: Squeezed, from: number): OutcomeMark | null {
  const start = Math.max(from, squeezed.text.length - 16 - CLAIMS_WORDS.length)
  const match = OUTCOME_AT_END.exec(squeezed.text.slice(start))
  if (!match) return null
  const end = start + match.index + 1 + (match[1] as string).length
  const rest = squeezed.text.slice(end).replace(/^\./, '')
  return CLAIMS_WORDS.toLowerCase().startsWith(rest.toLowerCase()) ? readOutcome(text, squeezed, from, end) : null
}
