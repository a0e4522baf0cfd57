import { collapse } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import type { Decision, Outcome } from './letter.ts'
import { findNamedRequest, type NameWords, readNameWords } from './name-words.ts'

/** A rationale decides in its last sentences; so many of its last characters are looked at. */
const LAST = 700
/** How many of its last sentences: one about tapering or the like may follow the one that decides. */
const SENTENCES = 3
const SENTENCE_END = /(?<=[.!?]["”’)]*)\s+(?=["“(]?[A-Z0-9])/

const CONNECTIVE =
  '(?:(?:therefore|thus|hence|accordingly|consequently|as such|as a result|in conclusion|in summary|for (?:this|these|the above) reasons?|given (?:the above|this)|based on (?:the above|this)|so|overall)\\W+)?'
/** A sentence that decides, from its first word to its last: what it is about, `not` or nothing. */
const DECIDES = new RegExp(
  `^${CONNECTIVE}(?<what>.{2,300}?)\\s+(?:is|are|was|were)\\s+(?:(?:therefore|thus|hence|also|deemed|considered|found|both|to be)\\s+)*(?<not>not\\s+)?(?:(?:deemed|considered|found|to be|therefore|both)\\s+)*medically\\s+(?:necessary|appropriate)(?:\\s+and\\s+(?:appropriate|necessary))?(?:\\s+at this time)?\\s*[.!]?["”]?$`,
  'i',
)
/** The same, said of its medical necessity. */
const ESTABLISHES = new RegExp(
  `^${CONNECTIVE}(?:the\\s+)?medical\\s+necessity\\s+(?:of|for)\\s+(?<what>.{2,300}?)\\s+(?:is|has|was)\\s+(?<not>not\\s+)?(?:been\\s+)?(?:established|demonstrated|supported|substantiated)(?:\\s+at this time)?\\s*[.!]?["”]?$`,
  'i',
)
/** The same of what becomes of it; what `was denied` was so by utilization review. */
const DISPOSES = new RegExp(
  `^${CONNECTIVE}(?<what>.{2,300}?)\\s+(?:is|are)\\s+(?:(?:therefore|thus|hence|hereby)\\s+)?(?:(?<not>not\\s+|non-?)?(?:approved|certified|authorized|granted)|(?<denied>denied|refused|rejected))(?:\\s+at this time)?\\s*[.!]?["”]?$`,
  'i',
)
/** Words that put what a sentence says in question, or into the mouth of another. */
const UNSURE =
  /\b(?:not|no|nor|neither|never|cannot|unless|whether|if|until|would|could|might|because|since|although|though|while|but|however|that|which|who|says?|said|states?|stated|argues?|utilization|UR|claims administrator|prior|previous(?:ly)?|initial|guidelines?)\b|n[’']t\b/i

interface Closing {
  outcome: Outcome
  about: NameWords
  span: { start: number; end: number }
}

/** The last sentence of the rationale that decides something that it names. */
function findClosing(text: string, { rationale }: Decision): Closing | null {
  if (!rationale) return null
  const start = Math.max(rationale.start, rationale.end - LAST)
  const sentences = text.slice(start, rationale.end).split(SENTENCE_END).slice(-SENTENCES)
  for (const sentence of sentences.reverse()) {
    const words = collapse(sentence)
    const match = DECIDES.exec(words) ?? ESTABLISHES.exec(words) ?? DISPOSES.exec(words)
    const what = match?.groups?.['what'] ?? ''
    if (!match || UNSURE.test(what)) continue
    const at = text.lastIndexOf(sentence, rationale.end)
    return {
      outcome: (match.groups?.['not'] ?? match.groups?.['denied']) ? 'upheld' : 'overturned',
      about: readNameWords(what),
      span: { start: at, end: at + sentence.length },
    }
  }
  return null
}

/**
 * Each decision with the outcome that its closing sentence states, where that sentence names this very request and no
 * other of the letter. Where it says the other outcome, which of the two is right is not known: the decision has none.
 */
export function readClosings(text: string, decisions: Decision[]): { value: Decision[]; messages: Message[] } {
  const messages: Message[] = []
  const requests = decisions.map(({ disputedPortion, request }) => readNameWords((disputedPortion ?? request).value))
  const value = decisions.map((decision, position) => {
    const closing = findClosing(text, decision)
    const { headingOutcome } = decision
    if (!closing) return decision
    const isNamed = findNamedRequest(closing.about, requests) === position
    const differs = headingOutcome !== null && headingOutcome.value !== closing.outcome
    if (!isNamed) {
      if (differs && closing.about.names.size === 0) messages.push(toWarning(decision, closing))
      return decision
    }
    const closingOutcome: Field<Outcome> = { value: closing.outcome, span: closing.span }
    if (!differs) return { ...decision, closingOutcome }
    messages.push({
      severity: 'error',
      rule: 'letter/outcomes-disagree',
      reason: `Decision ${decision.number} is ${headingOutcome.value} by its heading and ${closing.outcome} by its closing sentence, which names this request; its outcome is not known, and no rate counts it`,
      span: closing.span,
    })
    return { ...decision, closingOutcome, outcome: null }
  })
  return { value, messages }
}

const toWarning = ({ number, headingOutcome }: Decision, { span }: Closing): Message => ({
  severity: 'warning',
  rule: 'letter/closing-disagrees',
  reason: `Decision ${number} is ${headingOutcome?.value} by its heading, but its closing sentence, which names no treatment, reads the other way; the heading counts`,
  span,
})
