import type { Decision, Outcome } from '../letter/letter.ts'
import type { PhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { Span } from '../text/span.ts'
import { type Attribution, toAttribution } from './attribution.ts'
import type { Found, TreatmentFound } from './classified.ts'
import { isDenied, isDeniedTwice } from './is-denied.ts'
import { isEcho } from './is-echo.ts'
import { isSupposed } from './is-supposed.ts'
import type { Knowledge } from './knowledge.ts'
import { toPlainestPlaces } from './plainest-places.ts'
import { isConditional, type Recital, weighRecitals, weighSentence } from './recitals.ts'
import { toSentences } from './to-sentences.ts'

type Rationale = Pick<Decision, 'rationale' | 'outcome'>

/** What a request is: its treatment, subcategory, category and class of drugs. */
const toIds = (treatment: TreatmentFound | null): string[] =>
  treatment ? [...new Set([treatment.id, treatment.subcategory, treatment.category, treatment.drugClass ?? ''])] : []

/** The phrases that speak of any request, and those of such a one: what is said of the operation its services need. */
function toMatchers(outcome: Outcome, treatment: TreatmentFound | null, knowledge: Knowledge): PhraseMatcher[] {
  const more = toIds(treatment).flatMap((id) => knowledge.reasonsOf.get(id)?.[outcome] ?? [])
  return [knowledge.phrases[outcome], ...more]
}

/** What a sentence gives: a general reason yields to the one that says what is meant. */
function toSpecific(given: Found[], knowledge: Knowledge): Found[] {
  const ids = new Set(given.map(({ id }) => id))
  return given.filter(({ id }) => !knowledge.reasons.get(id)?.yieldsTo.some((other) => ids.has(other)))
}

/** `The request is not in line with the guideline` says why only where nothing else does. */
function withoutSums(given: Found[], { summing }: Knowledge): Found[] {
  const others = given.filter(({ id, phrase }) => !summing.has(`${id}/${phrase}`))
  return others.length > 0 ? others : given
}

/** What a request's reasons are read with: its phrases, and what it is by its ids. */
interface Reading {
  matchers: PhraseMatcher[]
  asked: string[]
  treatment: TreatmentFound | null
  knowledge: Knowledge
}

/** What one sentence gives: reasons of the reviewer's own, words of others, and names of guidelines. */
interface Heard {
  own: Found[]
  recitals: Recital[]
  names: Recital[]
}

/** `told` are the sentences before it that begin as words of others. */
function hear(
  text: string,
  { span: sentence, isBehind, isMarked, isOthers }: { span: Span } & Attribution,
  told: Span[],
  { matchers, asked, treatment, knowledge }: Reading,
): Heard {
  const given: Found[] = []
  const recitals: Recital[] = []
  const names: Recital[] = []
  // Asked once: it weighs the whole sentence.
  let echoes: boolean | null = null
  for (const { id, phrase, span } of matchers.flatMap(({ findPhrases }) => findPhrases(text, sentence))) {
    const { recited = null, notFor = [], asserts = false, ofRequest = false } = knowledge.reasons.get(id) ?? {}
    if (notFor.some((one) => asked.includes(one))) continue
    if (isDenied(text, sentence, { words: span, phrase, asserts })) continue
    if (isDeniedTwice(text, sentence, span) || isSupposed(text, sentence, span)) continue
    const key = `${id}/${phrase}`
    if (knowledge.echoing.has(key)) {
      if (given.length > 0 || isOthers(span)) continue
      echoes ??= isEcho(text, sentence, told, treatment)
      if (!echoes) continue
    }
    const found = { id, span: sentence, phrase }
    const isTold = ofRequest ? isBehind : recited === null ? isMarked : isOthers
    if (knowledge.alone.has(key)) {
      if (isOthers(span)) names.push({ ...found, recited: id })
    } else if (knowledge.recitedAs.has(id)) recitals.push({ ...found, recited: id })
    else if (!isTold(span) && (recited === null || asserts || !isConditional(text, sentence))) given.push(found)
    else if (recited !== null) recitals.push({ ...found, recited })
  }
  return { own: toSpecific(given, knowledge), recitals, names }
}

/**
 * The reasons that the rationale gives, each with the sentence that gives it most plainly. Only reasons of the outcome's
 * own side are read. Words that a guideline or another reviewer says count for those reasons alone that have `recited`:
 * where the reviewer says something of the case as well, they tell which criteria that meets, or what is not
 * recommended; where the conclusion rests on them alone, they are a guideline recited.
 */
export function findReasons(
  text: string,
  { rationale, outcome }: Rationale,
  treatment: TreatmentFound | null,
  knowledge: Knowledge,
): Found[] {
  // Reasons are those of a side; where the side is not known, so are they.
  if (!rationale || !outcome) return []
  const matchers = toMatchers(outcome.value, treatment, knowledge)
  const reading = { matchers, asked: toIds(treatment), treatment, knowledge }
  const attribute = toAttribution(text, rationale)
  const sentences = toSentences(text, rationale).map((span) => ({ span, ...attribute(span) }))
  const told: Span[] = []
  const heard = sentences.map((sentence) => {
    const one = hear(text, sentence, told, reading)
    const { start } = sentence.span
    if (sentence.isOthers({ start, end: start + 1 })) told.push(sentence.span)
    return one
  })
  const own = withoutSums(
    heard.flatMap((one) => one.own),
    knowledge,
  )
  const recitals = heard.flatMap((one) => one.recitals)
  const names = heard.flatMap((one) => one.names)
  if (recitals.length === 0 && names.length === 0) return toPlainestPlaces(own, knowledge)
  const said = sentences.map(({ span, isOthers }) => ({ span, isOthers, ...weighSentence(text, span) }))
  const statements = said.flatMap(({ span, isOthers, states }) => (states && !isOthers(span) ? [span] : []))
  const reason = knowledge.recitable[outcome.value]
  const concludes = said.some((sentence) => sentence.concludes)
  // A guideline that is only named recites it where nothing else does, and nothing is said of the case.
  const recited = recitals.length === 0 && statements.length === 0 ? names : recitals
  const weighed = weighRecitals(text, recited, own, { outcome: outcome.value, reason, statements, concludes })
  const isGiven = (id: string): boolean => own.some((one) => one.id === id)
  const beside = weighed.filter(({ id }) => !knowledge.reasons.get(id)?.notRecitedBeside.some(isGiven))
  return toPlainestPlaces([...own, ...beside], knowledge)
}
