import { findBrokenLaws } from '../../src/letter/fixtures/laws.ts'
import type { Decision, Outcome } from '../../src/letter/letter.ts'
import { parseLetter } from '../../src/letter/parse-letter.ts'
import { leaveOutInvisible } from '../../src/text/leave-out-invisible.ts'
import { squeeze } from '../../src/text/squeeze.ts'
import type { Changed } from './change-known.ts'
import type { Checked } from './check-input.ts'

/** One decision as it is known to be. */
export interface KnownDecision {
  request: string
  outcome: Outcome
  claimsGuideline: string | null
  imrGuideline: string | null
  rationale: string | null
}

/** A letter of which the truth is known. */
export interface KnownLetter {
  text: string
  decisions: KnownDecision[]
}

/** Texts are compared without white space, case, a number before them or an ` is` behind them. */
const bare = (words: string): string => squeeze(words).text.toLowerCase().replace(/[-‐‑­]/g, '')
const bareRequest = (words: string): string => bare(words.replace(/\s+is\s*$/i, '')).replace(/^\d{1,2}[.)]/, '')

const wordsOf = (words: string): Set<string> => new Set(words.toLowerCase().match(/[a-z0-9]+/g) ?? [])

/** The true decisions that a published one may be: of the same request, or of the one whose words it shares most. */
function findTrue(request: string, known: KnownDecision[], cutsWords: boolean): KnownDecision[] {
  const same = known.filter((one) => bareRequest(one.request) === bareRequest(request))
  if (same.length > 0 || !cutsWords) return same
  const said = wordsOf(request)
  const shares = known.map((one) => {
    const own = wordsOf(one.request)
    const shared = [...said].filter((word) => own.has(word)).length
    return said.size === 0 ? 0 : shared / said.size
  })
  const most = Math.max(...shares, 0)
  return most < 0.5 ? [] : known.filter((_, at) => shares[at] === most)
}

const FIELDS = ['claimsGuideline', 'imrGuideline'] as const

/** What is wrong in a published decision: whatever is neither the truth nor absent. */
function findWrong(text: string, decision: Decision, letter: KnownLetter, changed: Changed): string[] {
  const number = decision.number
  const candidates = findTrue(decision.request.value, letter.decisions, changed.cutsWords)
  if (candidates.length === 0) {
    const isCut = changed.cutsWords && decision.outcome === null
    return isCut ? [] : [`wrong request ${number}: “${decision.request.value.slice(0, 120)}”`]
  }
  const isUnknown = changed.unknown.some((at) => candidates.includes(letter.decisions[at] as KnownDecision))
  const right = candidates.filter(({ outcome }) => outcome === decision.outcome?.value)
  const wrong: string[] = []
  if (decision.outcome && (right.length === 0 || (isUnknown && candidates.length === 1))) {
    wrong.push(`wrong outcome ${number}: ${decision.outcome.value} of “${decision.request.value.slice(0, 120)}”`)
  }
  // With lines lost, a field may have lost some of its own.
  if (changed.cutsWords) return wrong
  for (const field of FIELDS) {
    const read = decision[field]
    if (read && !candidates.some((one) => bare(one[field] ?? '') === bare(read.value))) {
      wrong.push(`wrong ${field} ${number}: “${read.value.slice(0, 120)}”`)
    }
  }
  const rationale = decision.rationale && text.slice(decision.rationale.start, decision.rationale.end)
  if (rationale && !candidates.some((one) => bare(one.rationale ?? '') === bare(rationale))) {
    wrong.push(`wrong rationale ${number}: “…${rationale.slice(-160)}”`)
  }
  return wrong
}

/** What came of a letter whose truth is known: beside the laws, how many decisions were published of how many. */
export interface CheckedKnown extends Checked {
  published: number
  known: number
}

/** Parses a changed letter: what is published is right or absent. Never throws. */
export function checkKnown(letter: KnownLetter, changed: Changed): CheckedKnown {
  const start = performance.now()
  const known = letter.decisions.length
  try {
    // As any text is when it is taken in.
    const { text } = leaveOutInvisible(changed.text)
    const read = parseLetter(text)
    const took = performance.now() - start
    const published = read.layout ? read.decisions : []
    const wrong = published.flatMap((decision) => findWrong(text, decision, letter, changed))
    return {
      layout: read.layout,
      broken: [...wrong, ...findBrokenLaws(text, read)],
      took,
      published: published.filter(({ outcome }) => outcome).length,
      known,
    }
  } catch (thrown) {
    const reason = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    return { layout: null, broken: [`it threw ${reason}`], took: performance.now() - start, published: 0, known }
  }
}
