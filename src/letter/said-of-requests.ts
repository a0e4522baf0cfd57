import type { Span } from '../text/span.ts'
import { findCalled } from './called-requests.ts'
import { findPhrases } from './clause-phrases.ts'
import { findAnaphor, findMeant, findMentioned, findOrdinals, hasOrdinals } from './mentioned-requests.ts'
import { DATE_PATTERN, MONTHS } from './read-date.ts'
import { findSided, isForBothSides } from './sided-requests.ts'
import { areSurelyElsewhere } from './told-places.ts'
import {
  type Asked,
  findCounted,
  findHeaded,
  findToldRequests,
  isAboutRequest,
  readTold,
  withoutMeasure,
} from './told-requests.ts'
import { EXCEPTING, OF_ALL, VERB } from './ur-action-patterns.ts'
import { toNumber } from './ur-done.ts'
import type { Statement } from './ur-statements.ts'
import { REVIEWER } from './ur-words.ts'

/** A day or a month is no name, and tells no dose. */
const DATES = new RegExp(`${DATE_PATTERN}|\\b(?:${MONTHS.join('|')})\\b(?:\\s+\\d{4})?`, 'gi')
/** `the trial, however, was denied` */
const ASIDE = /,\s(?:however|though|therefore|accordingly|likewise|too|also|in\s+turn|on\s+the\s+other\s+hand),/gi
/** `the bone scan, unlike the MRI, was denied` */
const UNLIKE = /\b(?:unlike|in\s+contrast\s+(?:to|with)|contrary\s+to|as\s+opposed\s+to)\s[^,;.]*/gi
/** What may stand for any request. */
const ANY_REQUEST =
  /\b(?:(?:the|this)\s+(?:study|test|procedure|medication|drug|device|therapy|surgery|injection)|it|them|they|this|same)\b/gi
/** `denied the left`, of what the same sentence named for both sides. */
const OTHER_SIDE = /\bthe\s+(?:left|right)(?:\s+(?:one|side))?(?=\s*(?:[.,;]|$|\b(?:was|were|is|not|by|as|on)\b))/i
/** What the same sentence named. */
const PRONOUN = /\b(?:it|them|they)\b/i

const REVIEWERS = new RegExp(REVIEWER.source, 'gi')

const blank = (said: string): string => ' '.repeat(said.length)

/** A statement on the letter's single request shares a name with it, or says of nothing else what was done. */
function isAboutSingle(object: string[], told: string[], request: Asked): boolean {
  if (object.length === 0 || request.names.length === 0) return true
  return isAboutRequest(object, told, request) && !areSurelyElsewhere(request.names, object)
}

/** A clause without its dates, and whom it leaves out of all that it is about; null where it is not about all. */
function readScope(words: string): { clause: string; allBut: string | null } {
  const dateless = words.replace(DATES, blank).replace(ASIDE, blank).replace(UNLIKE, blank)
  if (!OF_ALL.test(dateless)) return { clause: dateless, allBut: null }
  const names = EXCEPTING.exec(dateless)?.groups?.['names'] ?? ''
  return { clause: names ? dateless.replace(names, blank) : dateless, allBut: names }
}

/** The places of what says what was done: all its words, and the verb with which they begin. */
function toVerbs(clause: string, { start, end }: Span): Span[] {
  const verb = VERB.exec(clause.slice(start, end))
  const first = verb ? { start: start + verb.index, end: start + verb.index + verb[0].length } : null
  return first && first.end < end ? [{ start, end }, first] : [{ start, end }]
}

/** `a muscle relaxant`, and `the muscle relaxant (Flexeril)`, may be another than the one that was asked for. */
function mayBeAnother(phrase: string, clause: string): boolean {
  const at = clause.indexOf(phrase)
  return /\ban?\s+$/i.test(clause.slice(0, at)) || /^\s*\(/.test(clause.slice(at + phrase.length))
}

const saysAll = (phrase: string, { names }: Asked): boolean => {
  const said = readTold(phrase).names
  return names.every((name) => said.includes(name))
}

const areNameless = (phrases: string[]): boolean =>
  phrases.every((phrase) => readTold(phrase.replace(REVIEWERS, blank)).names.length === 0)

/** Which of the requests a clause names. */
function findNamed(
  { action, verb, withReasons, isNamed, isOfReview, isVerbless, before }: Statement,
  clause: string,
  requests: Asked[],
): number[] {
  const told = readTold(clause)
  const verbs = action === 'modified' ? toVerbs(clause, verb) : [verb]
  const phrases = verbs.flatMap((said) => findPhrases(clause, said, isVerbless))
  const enumeration = hasOrdinals(clause) ? findEnumeration(before, requests) : []
  const isOfPlaces = hasOrdinals(clause) && requests.length + enumeration.length > 1
  const isSure = isOfReview || isNamed
  const called = (phrase: string): number[] =>
    isSure && !mayBeAnother(phrase, clause) ? findCalled(phrase, requests) : []
  const find = (phrase: string): { named: number[]; doubted: number[] } => {
    const headed = findHeaded(phrase, requests)
    const loose = headed.filter((at) => !saysAll(phrase, requests[at] as Asked))
    // `the steroid`, where prednisone and an injection of a steroid are asked for, may be either.
    if (loose.length > 0 && called(phrase).some((at) => !loose.includes(at))) return { named: [], doubted: headed }
    const found = headed.length > 0 || requests.length === 1 ? headed : called(phrase)
    return { named: found.length > 2 && /\bboth\b/i.test(clause) ? [] : found, doubted: [] }
  }
  const found = phrases.map(find)
  const doubted = found.flatMap((one) => one.doubted)
  const named = new Set([
    ...findToldRequests(told, requests).filter((at) => !doubted.includes(at)),
    ...found.flatMap((one) => one.named),
    ...(isSure ? phrases.flatMap((phrase) => findSided(phrase, requests)) : []),
    ...(isOfPlaces ? findOrdinals(clause, enumeration, requests) : []),
  ])
  // `An MRI and a cane were requested; neither was approved.`
  const isOfBoth = named.size > 0 && ['two', 'several'].includes(findAnaphor(clause) ?? '')
  if (isOfBoth) for (const place of findMentioned(clause.slice(0, verb.start), requests).flat()) named.add(place)
  const [only, ...others] = requests
  if (named.size > 0 || !only || !isOfReview || isOfPlaces) return [...named]
  const counted = areNameless(phrases) ? phrases.flatMap((phrase) => findCounted(phrase, requests)) : []
  if (counted.length > 0) return counted
  const bare = clause.replace(ANY_REQUEST, blank).replace(REVIEWERS, blank)
  const objects = verbs.map((said) => readTold(withoutMeasure(findPhrases(bare, said, isVerbless)[0] ?? '')).names)
  if (others.length === 0) {
    return objects.some((object) => isAboutSingle(object, told.names, only)) ? [0] : phrases.flatMap(called)
  }
  return objects.some((object) => object.length > 0) ? [] : findToldRequests(readTold(withReasons), requests)
}

/** What the last sentence before that enumerates requests, or names several at once, names in its parts. */
const findEnumeration = (before: string[], requests: Asked[]): number[][] =>
  before
    .map((words) => findMentioned(words, requests))
    .find((parts) => parts.flat().length > (parts.length > 1 ? 0 : 1)) ?? []

/** The requests that a sentence before asks for, where a clause speaks of `it`, or of as many as `they` are. */
function findMeantBefore(statement: Statement, clause: string, requests: Asked[]): number[] {
  const { before, granted, verb, isVerbless } = statement
  // `UR sanctioned five.`
  const isBareAmount = granted !== null && areNameless(findPhrases(clause, verb, isVerbless))
  const many = findAnaphor(clause) ?? (isBareAmount ? 'one' : null)
  if (many === null) return []
  const [last = ''] = before
  if (many !== 'one') return findMeant(many, findEnumeration(before, requests))
  const parts = findMentioned(last, requests)
  const asked = parts.length > 0 ? findToldRequests(readTold(last.replace(DATES, blank)), requests) : []
  return asked.length === 1 ? asked : findMeant(many, parts)
}

/** `the others`: all but those of which the clauses before said something. */
const OTHERS = /\b(?:others?|remaining|rest|else)\b/i

/** Which of the requests a clause is about that names none and speaks of all, or of as many as there are. */
function findAll(clause: string, left: number[], requests: Asked[]): number[] {
  const { many = '', number, count } = OF_ALL.exec(clause)?.groups ?? {}
  const said = /both|n?either/i.test(many) ? 2 : toNumber(number ?? count ?? '')
  const all = [...requests.keys()].filter((place) => !left.includes(place))
  return said === 0 || said === all.length ? all : []
}

/** The requests that a statement is about, by their places in the letter: it names them, or is about all of them. */
export interface SaidOf {
  named: number[]
  all: number[]
}

/** Which of a letter's requests each statement of its summary is about, in the summary's order. */
export function findSaidOf(statements: Statement[], requests: Asked[]): SaidOf[] {
  let last: { sentence: number; named: number[] } | null = null
  const before = new Set<number>()
  return statements.map((statement, position) => {
    const { clause, allBut } = readScope(statement.clause)
    const found = findNamed(statement, clause, requests)
    // `agreed to the scan but limited it to the chest`
    const isOfBothSides = last?.named.every((at) => isForBothSides(requests[at] as Asked))
    const isMeant = PRONOUN.test(clause) || (isOfBothSides && OTHER_SIDE.test(clause))
    const isSame = found.length === 0 && last?.sentence === statement.sentence && isMeant
    const meant = found.length > 0 ? found : findMeantBefore(statement, clause, requests)
    const named = isSame ? (last?.named ?? []) : meant
    last = { sentence: statement.sentence, named }
    const left = [...findToldRequests(readTold(allBut ?? ''), requests), ...(OTHERS.test(clause) ? before : [])]
    const isOfNone = position === 0 && OTHERS.test(clause) && left.length === 0
    const all = allBut === null || named.length > 0 || isOfNone ? [] : findAll(clause, left, requests)
    for (const place of named) before.add(place)
    return { named, all }
  })
}
