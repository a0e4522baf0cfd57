import type { Span } from '../text/span.ts'
import { DATE_PATTERN, MONTHS } from './read-date.ts'
import { type Asked, areOnOtherSides, findHeaded, findShared, findToldRequests, readTold } from './told-requests.ts'
import { EXCEPTING, OF_ALL, VERB } from './ur-action-patterns.ts'
import { toNumber } from './ur-done.ts'
import type { Statement } from './ur-statements.ts'
import { BE, REVIEWER } from './ur-words.ts'

/** A day or a month is no name, and tells no dose. */
const DATES = new RegExp(`${DATE_PATTERN}|\\b(?:${MONTHS.join('|')})\\b(?:\\s+\\d{4})?`, 'gi')
/** What something was done to stands behind the verb, */
const OBJECT =
  /^\s*(?:(?:of|for|to(?=\s+(?:the|an?)\b)|on|regarding|concerning|about|the|an?|this|that|these|any|further|continued|both|either|neither|(?:certification|approval|authori[sz]ation|coverage|requests?)\s+(?:of|for))\s+)*(?<object>[^,;.()]*?)(?=\s*(?:[,;.()]|$|\b(?:by|in|on|per|under|upon|after|until|at|was|were|is|are|has|had|did|dated|and|but|while|which|who|with|so|hence|therefore|thereby|to|that|followed|came|ensued|issued|rendered|made|given|where|when|instead|rather|down|back|off|outright|altogether|entirely|completely|too|also|either|likewise|as\s+well)\b))/i
/** or before it where it `was denied`, behind the last article, */
const PASSIVE =
  /\b(?:(?:has|had|have|could|would|should|did|will|can)\s+(?:not\s+)?)?\b(?:was|were|is|are|be|been|being)\b(?:\s+\w+){0,3}\s*$/i
const SUBJECT_START = new RegExp(
  `${REVIEWER.source}|\\b(?:that|which|and|but|while|whereas|the|this|an?)\\b|[,;:]`,
  'i',
)
/** or before a `which`: `a bypass, which was denied`, `a bypass, which her carrier denied`; */
const RELATIVE = /,?\s+which(?:\s+\w+){0,4}\s*$/i
/** or where a clause says what it is about before all else. */
const TOPIC =
  /^\s*(?:as\s+(?:to|for)|regarding|concerning|with\s+(?:regard|respect)\s+to|in\s+(?:respect|regard)\s+(?:of|to)|of\s+the\s+requests?\s+for)\s+(?<topic>[^,;.]*),/i
/** What stands between a subject and its verb: `the trial, dated 2/3/19, was denied`. */
const TRAILING = /[\s,]+(?:(?:dated|of|on)[\s,]*)?$/i
/** `the trial, however, was denied` */
const ASIDE = /,\s(?:however|though|therefore|accordingly|likewise|too|also|in\s+turn|on\s+the\s+other\s+hand),/gi
/** A clause has no more phrases than this: it bounds the time. */
const MOST_PHRASES = 15
const COORDINATE = /[,;()]|\b(?:and|or|nor|plus|as\s+well\s+as)\b/i
/** What may stand for any request. */
const ANY_REQUEST =
  /\b(?:(?:the|this)\s+(?:study|test|procedure|medication|drug|device|therapy|surgery|injection)|it|them|they|this|same)\b/gi
/** What the sentence before named: `An MRI and an EMG were requested. Both were denied`, `UR modified this`. */
const ANAPHOR = new RegExp(
  `\\b(?:(?<one>it|this|the\\s+request)|they|them|these|both|the\\s+requests)(?:\\s+(?:${BE}|has|have|had|received|met|went)\\b|\\s*[.,;]?\\s*$)`,
  'i',
)
const ASKED_FOR = /\b(?:request|RFA|ask|sought|order|prescri|recommend|submit|propos)\w*/i
/** What the same sentence named. */
const PRONOUN = /\b(?:it|them|they)\b/i

const blank = (said: string): string => ' '.repeat(said.length)

/** What something was done to where it stands before the verb: several, where it is said of several. */
function findSubjects(subject: string, areSeveral: boolean): string[] {
  const parts = areSeveral ? subject.split(COORDINATE).slice(-MOST_PHRASES).toReversed() : [subject]
  return parts.map((part) => part.split(SUBJECT_START).at(-1) ?? '')
}

const findObjects = (behind: string): string[] =>
  behind.split(COORDINATE, MOST_PHRASES).map((part) => OBJECT.exec(part)?.groups?.['object'] ?? '')

/** The phrases of a clause that say what something was done to, the surest first. */
function findPhrases(clause: string, { start, end }: Span, isListed: boolean): string[] {
  const [before, verb] = [clause.slice(0, start), clause.slice(start, end)]
  // `Soma, denied`, `no to the cane`
  if (isListed) return [...findSubjects(before, true), ...findObjects(clause.slice(end))]
  const topic = TOPIC.exec(clause)?.groups?.['topic']
  const passive = PASSIVE.exec(before + verb)
  const subject = (passive ? before.slice(0, passive.index) : before).replace(TRAILING, '')
  const antecedent = RELATIVE.exec(subject)
  const phrases =
    passive || antecedent
      ? findSubjects(subject.slice(0, antecedent?.index), /\b(?:were|are)\b/i.test(passive?.[0] ?? ''))
      : findObjects(clause.slice(end))
  return topic ? [topic, ...phrases] : phrases
}

/** `the second request`, by its place in a letter of several. */
const ORDINAL = /\bthe\s+(?<place>first|second|third|fourth|fifth)\s+(?:request|item)\b/gi
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth']

function findOrdinals(clause: string, many: number): number[] {
  if (many < 2) return []
  const places = [...clause.matchAll(ORDINAL)].map(({ groups }) =>
    PLACES.indexOf(groups?.['place']?.toLowerCase() ?? ''),
  )
  return places.filter((place) => place < many)
}

/** A statement on the letter's single request shares a name with it, or says of nothing else what was done. */
function isAboutSingle(object: string[], told: string[], { names, kinds }: Asked): boolean {
  if (object.length === 0 || names.length === 0) return true
  return findShared([...names, ...kinds], told).size > 0 && !areOnOtherSides(names, object)
}

/** A clause without its dates, and whom it leaves out of all that it is about; null where it is not about all. */
function readScope(words: string): { clause: string; allBut: string | null } {
  const dateless = words.replace(DATES, blank).replace(ASIDE, blank)
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

/** Which of the requests a clause names. */
function findNamed(
  { action, verb, withReasons, isOfReview, isListed }: Statement,
  clause: string,
  requests: Asked[],
): number[] {
  const told = readTold(clause)
  const verbs = action === 'modified' ? toVerbs(clause, verb) : [verb]
  const phrases = verbs.flatMap((said) => findPhrases(clause, said, isListed))
  const named = new Set([
    ...findToldRequests(told, requests),
    ...phrases.flatMap((phrase) => findHeaded(phrase, requests)),
    ...findOrdinals(clause, requests.length),
  ])
  const [only, ...others] = requests
  if (named.size > 0 || !only || !isOfReview) return [...named]
  const bare = clause.replace(ANY_REQUEST, blank)
  const objects = verbs.map((said) => readTold(findPhrases(bare, said, isListed)[0] ?? '').names)
  if (others.length === 0) return objects.some((object) => isAboutSingle(object, told.names, only)) ? [0] : []
  return objects.some((object) => object.length > 0) ? [] : findToldRequests(readTold(withReasons), requests)
}

/** The requests that the sentence before asks for, where a clause speaks of `it`, or of as many as `they` are. */
function findMeant({ before }: Statement, clause: string, requests: Asked[]): number[] {
  const anaphor = ANAPHOR.exec(clause)
  if (!anaphor || !ASKED_FOR.test(before)) return []
  const asked = findToldRequests(readTold(before.replace(DATES, blank)), requests)
  return (asked.length === 1) === (anaphor.groups?.['one'] !== undefined) ? asked : []
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
  return statements.map((statement) => {
    const { clause, allBut } = readScope(statement.clause)
    const found = findNamed(statement, clause, requests)
    // `agreed to the scan but limited it to the chest`
    const isSame = found.length === 0 && last?.sentence === statement.sentence && PRONOUN.test(clause)
    const meant = found.length > 0 ? found : findMeant(statement, clause, requests)
    const named = isSame ? (last?.named ?? []) : meant
    last = { sentence: statement.sentence, named }
    const left = [...findToldRequests(readTold(allBut ?? ''), requests), ...(OTHERS.test(clause) ? before : [])]
    const all = allBut === null || named.length > 0 ? [] : findAll(clause, left, requests)
    for (const place of named) before.add(place)
    return { named, all }
  })
}
