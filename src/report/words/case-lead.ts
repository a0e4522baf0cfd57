import { UR_ACTION_VERBS } from '../../dimensions/value-words.ts'
import { inLetterOrder } from '../../text/span.ts'
import { sayTreatments } from './case-title.ts'
import { type Names, nameOf } from './names.ts'
import { inSentence, qualifiedInSentence, sayList, sayNumber } from './say.ts'
import type { ClassifiedDecision, ClassifiedLetter } from './shapes.ts'

/** Names of more words than this give way to more general ones, so that no sentence grows long. */
const MOST_WORDS = 15
/** Of more parts of the body than this none is named. */
const MOST_PARTS = 3
/** So many reasons are named; the decision's strip names all. */
const MOST_REASONS = 2

const count = (number: number): string => inSentence(sayNumber(number))

function sayParts(names: Names, decisions: ClassifiedDecision[]): string {
  const parts = inLetterOrder(decisions.flatMap(({ bodyParts }) => bodyParts)).map((id) =>
    qualifiedInSentence(nameOf(names, 'body_part', id).title),
  )
  return parts.length > 0 && parts.length <= MOST_PARTS ? ` for the ${sayList(parts)}` : ''
}

/** `acupuncture and chiropractic`; of many their categories; null where those are many too, or none is classified. */
function sayWhat(names: Names, decisions: ClassifiedDecision[]): string | null {
  const classified = decisions.filter(({ treatment }) => treatment)
  if (classified.length === 0) return null
  const others = decisions.length - classified.length
  const rest = others > 0 ? [`${count(others)} not classified`] : []
  const categories = classified.flatMap(({ treatment }) => treatment?.category ?? [])
  const kinds = categories.map((id) => inSentence(nameOf(names, 'category', id).title))
  const lists = [sayTreatments(names, classified), [...new Set(kinds)]].map((list) => sayList([...list, ...rest]))
  return lists.find((list) => list.split(' ').length <= MOST_WORDS) ?? null
}

/** What was asked; of a single request also what utilization review did with it, where the letter says so. */
function sayAsked(names: Names, decisions: ClassifiedDecision[]): string {
  const [first, second] = decisions
  const what = sayWhat(names, decisions)
  const parts = sayParts(names, decisions)
  if (first && !second) {
    const asked = `${what ?? 'a treatment not classified here'}${parts}`
    const action = first.urAction && UR_ACTION_VERBS[first.urAction.value]
    return action ? `Utilization review ${action} a request for ${asked}.` : `The request was for ${asked}.`
  }
  const requests = `${sayNumber(decisions.length)} requests`
  if (what === null) return `${requests}${parts} were decided.`
  const alike = new Set(decisions.map(({ treatment }) => treatment?.id)).size === 1
  if (alike) return `${requests} were decided, ${decisions.length === 2 ? 'both' : 'all'} for ${what}${parts}.`
  return `${requests}${parts} were decided: ${what}.`
}

/** What utilization review did with several requests, as far as the letter says so. */
function sayReviewed(decisions: ClassifiedDecision[]): string[] {
  const all = decisions.length
  const denied = decisions.filter(({ urAction }) => urAction?.value === 'denied').length
  const modified = decisions.filter(({ urAction }) => urAction?.value === 'modified').length
  const unstated = all - denied - modified
  const acts = [
    ...(denied > 0
      ? [`${UR_ACTION_VERBS.denied} ${denied < all ? count(denied) : all === 2 ? 'both' : 'all'} outright`]
      : []),
    ...(modified > 0 ? [`${UR_ACTION_VERBS.modified} ${modified < all ? count(modified) : 'each'}`] : []),
  ]
  const rest = unstated > 0 ? `; of ${count(unstated)} it is not stated` : ''
  return all > 1 && acts.length > 0 ? [`Utilization review ${sayList(acts)}${rest}.`] : []
}

function sayDecided(decisions: ClassifiedDecision[]): string {
  const all = decisions.length
  const overturned = decisions.filter(({ outcome }) => outcome?.value === 'overturned').length
  const upheld = decisions.filter(({ outcome }) => outcome?.value === 'upheld').length
  const unknown = all - overturned - upheld
  if (unknown === all) return 'The outcome is not known, and no rate counts it.'
  const cut = decisions.some(({ disputedPortion }) => disputedPortion)
  const one = cut ? 'the denial of the rest, which alone is counted' : 'the denial'
  const every = all === 1 ? one : all === 2 ? 'both denials' : 'every denial'
  const some = (number: number): string =>
    number === all ? every : `${count(number)} denial${number === 1 ? '' : 's'}`
  const acts = [
    ...(overturned > 0 ? [`overturned ${some(overturned)}`] : []),
    ...(upheld > 0 ? [`upheld ${overturned > 0 ? count(upheld) : some(upheld)}`] : []),
  ]
  const rest = `; of ${count(unknown)} the outcome is not known, and no rate counts ${unknown === 1 ? 'it' : 'them'}`
  return `The reviewer ${sayList(acts)}${unknown > 0 ? rest : ''}.`
}

/** Why, of a single request, as far as it was read. */
function sayWhy(names: Names, reasons: ClassifiedDecision['reasons']): string[] {
  const named = reasons.slice(0, MOST_REASONS).map(({ id }) => inSentence(nameOf(names, 'reason', id).title))
  const more = reasons.length - named.length
  const said = [...named, ...(more > 0 ? [`${count(more)} more`] : [])].join('; ')
  return named.length > 0 ? [`Reason${reasons.length === 1 ? '' : 's'} read: ${said}.`] : []
}

/** What a letter's page begins with, of what was read alone. */
export interface CaseLead {
  /** The sentences below the title: what was asked, what utilization review did with it, what the reviewer decided. */
  lead: string
  /** The same without utilization review: what a list of results has room for. */
  short: string
}

/** Several decisions are counted. */
export function sayCaseLead(
  names: Names,
  { decisions, unread }: Pick<ClassifiedLetter, 'decisions' | 'unread'>,
): CaseLead {
  const [first, second] = decisions
  if (!first) {
    const lead = 'The letter is shown as it stands; nothing of it is counted.'
    return { lead, short: lead }
  }
  const asked = sayAsked(names, decisions)
  const decided = sayDecided(decisions)
  const further = [
    ...(second ? [] : sayWhy(names, first.reasons)),
    ...(second && decisions.some(({ disputedPortion }) => disputedPortion)
      ? ['Where a part was authorized, only the rest is counted.']
      : []),
    ...(unread.length > 0
      ? [`${sayNumber(unread.length)} further item${unread.length === 1 ? '' : 's'} could not be read.`]
      : []),
  ]
  return { lead: [asked, ...sayReviewed(decisions), decided, ...further].join(' '), short: `${asked} ${decided}` }
}
