import { readNameWords } from './name-words.ts'
import { areElsewhere, isPlace, nameBothSides, nameSamePlaces, SIDE, withoutPlaces } from './told-places.ts'
import { findKinds } from './treatment-kinds.ts'

/** Words for a kind of treatment, which name none while others do: `physical` names physical therapy. */
const KIND =
  /^(?:therapy|injection|unit|program|consultation|consult|evaluation|visit|test|testing|study|device|purchase|rental|trial|medication|surgery|procedure|associated|surgical|outpatient|inpatient|initial|follow|up|office)$/
/** Longer words that begin alike are one: `psychological` and `psychologist`, `compounded` and `compound`. */
const STEM = 7
/** The share of its names by which a request is named. */
const ENOUGH = 0.5

/** Names in their order, sides and parts of the body among them, and the numbers that count or measure. */
export interface Told {
  names: string[]
  numbers: Set<string>
}

/** A request's own names, and what its kind of treatment is called. */
export interface Asked extends Told {
  request: string
  kinds: string[]
  /** In what it is counted: `visit`, `month`. */
  units: string[]
  /** What else it is called, each as the words of a name: asked for only where its own words do not tell. */
  called: () => string[][]
}

/** The names that are known for what a request asks for: `carisoprodol` and `muscle relaxant` for `Soma 350mg #60`. */
export type NamesOf = (request: string) => string[]

/**
 * Who prescribes is no treatment, and what is `cut back` is no back; nor are words for a review and what it does, for an
 * amount, and for one of several.
 */
const OTHER_WORDS = new RegExp(
  [
    '\\b(?:per|by)\\s+dr\\.?\\s+\\w+',
    '(?<=\\b(?:cut|pared|scaled|rolled)\\s)back\\b',
    '\\b(?:first|second|third|last|final|others?|full|half|lesser|smaller|shorter|reduced|limited|only|alone|just|levels?|single|short|initial|generic|brand|basic|standard)\\b',
    '\\bboth\\b',
    '\\b(?:more|further|additional|extra)\\b',
    '\\b(?:number|quantity|amount|frequency|duration|length|supply|fills?|rounds?|dose|size|version|form|portion|part|rental|course|series|period|stretch|setting)\\b',
    '\\b(?:asked|sought|ordered|proposed|prescribed|recommended)\\b',
    '\\b(?:determination|decision|answer|approval|authori[sz]ation|certification|consent|coverage|denial|refusal)s?\\b',
    '\\b(?:found|finding|thought|felt|held|said|gave|given|wrote|put|prior|previous|dated|above|following)\\b',
  ].join('|'),
  'gi',
)

export function readTold(words: string): Told {
  const { names, numbers } = readNameWords(nameSamePlaces(nameBothSides(words).replace(OTHER_WORDS, ' ')))
  // `studies` and `study` are one name, and so are `patches` and `patch`.
  const singular = [...names].map((name) => name.replace(/(?<=\w{3})ie$/, 'y').replace(/(?<=ch|sh|x)e$/, ''))
  return { names: [...new Set(singular)], numbers }
}

/** What requests are counted in; a visit to a therapist is a session, and a treatment. */
const UNIT = /\b(?:visit|session|treatment|hour|day|week|month|refill|level|tube|box)(?=s?\b|es\b)/gi
const findUnits = (words: string): string[] =>
  (words.toLowerCase().match(UNIT) ?? []).map((unit) => (/session|treatment/.test(unit) ? 'visit' : unit))

export function readAsked(request: string, namesOf: NamesOf): Asked {
  let called: string[][] | null = null
  // Of `B12 injection` the number tells, and is no word.
  const listCalled = () =>
    namesOf(request)
      .filter((name) => !/\d/.test(name))
      .map((name) => withoutPlaces(readTold(name).names))
      .filter((name) => name.some((word) => !KIND.test(word)))
  return {
    request,
    ...readTold(request),
    kinds: findKinds(request),
    units: findUnits(request),
    called: () => (called ??= listCalled()),
  }
}

const toStem = (word: string): string => word.slice(0, STEM)
const toInitials = (names: string[]): string => names.map((name) => name.charAt(0)).join('')

/** The names for whose initials a word stands: `fce` for `functional capacity evaluation`, `pt` for `physical therapy`. */
function findAbbreviated(names: string[], initials: string, word: string): string[] {
  const at = word.length < 2 || word.length > 5 ? -1 : initials.indexOf(word)
  const found = at < 0 ? [] : names.slice(at, at + word.length)
  // Two letters are the initials of too many words.
  return word.length > 2 || KIND.test(found.at(-1) ?? '') ? found : []
}

/** Those of a request's names that other words hold, in full or by their initials. */
export function findShared(names: string[], said: string[]): Set<string> {
  // A stem is as long as no shorter word's.
  const held = new Set([...said, ...said.filter((word) => word.length > STEM).map(toStem)])
  const [ofNames, ofSaid] = [toInitials(names), toInitials(said)]
  return new Set([
    ...names.filter((name) => held.has(toStem(name)) || findAbbreviated(said, ofSaid, name).length > 0),
    ...said.flatMap((word) => findAbbreviated(names, ofNames, word)),
  ])
}

/** What tells a request from others: its names without those of sides, parts of the body, and kinds of treatment. */
function toCore(names: string[]): string[] {
  const placeless = withoutPlaces(names)
  const own = placeless.filter((name) => !KIND.test(name))
  return own.length > 0 ? own : placeless
}

/**
 * Which of a letter's requests words name, by their places in the list: by at least half of what tells them from
 * others, with one of the first two names, and nowhere else on the body. Words that name one request better are not
 * about the other, and those that fit several of one name are about none, unless only a side tells these apart. So a
 * summary is read, loosely; a closing sentence, by which an outcome may fall, is held to more (`name-words`).
 */
export function findToldRequests(said: Told, requests: Told[]): number[] {
  const told = requests.flatMap(({ names, numbers }, at) => {
    const core = toCore(names)
    const shared = findShared(names, said.names)
    const held = core.filter((name) => shared.has(name))
    if (held.length === 0 || held.length < ENOUGH * core.length || areElsewhere(names, said.names)) return []
    if (!core.slice(0, 2).some((name) => shared.has(name))) return []
    const counted = [...numbers].filter((number) => said.numbers.has(number)).length
    const whole = names.every(
      (name) => shared.has(name) || (SIDE.test(name) && !said.names.some((one) => SIDE.test(one))),
    )
    return [{ at, shared, counted, whole }]
  })
  return told
    .filter((one) =>
      told.every((other) => {
        if (other === one || [...one.shared].some((name) => !other.shared.has(name))) return true
        if (other.shared.size > one.shared.size) return one.whole
        return one.counted > other.counted || (one.counted === other.counted && one.whole)
      }),
    )
    .map(({ at }) => at)
}

/**
 * Whether words tell of a letter's single request: they share a name of its own, or their object names nothing that the
 * request is not called. A part of the body or a kind of treatment is shared by others.
 */
export function isAboutRequest(object: string[], told: string[], { names, kinds }: Asked): boolean {
  const shared = findShared([...names, ...kinds], told)
  const isOwn = (name: string): boolean => names.includes(name) && !isPlace(name) && !KIND.test(name)
  const core = withoutPlaces(object)
  if (core.length === 0) return shared.size > 0
  return [...shared].some(isOwn) || findShared(core, [...names, ...kinds]).size === core.length
}

/** A phrase has few words: it bounds the time. */
const LONGEST_PHRASE = 8
/** What a treatment is counted in, or how it is had, is not what it is: `a round of injections`, `the trial of a unit`. */
const MEASURE =
  /\b(?:(?:initial|further|additional)\s+)?(?:course|round|series|supply|set|use|purchase|rental|trial|portion|(?:\w+\s+)?(?:visit|session|treatment|week|hour|day|month|tablet|tube)|request|certification|approval|authori[sz]ation)s?\s+(?:of|for)\s+(?:(?:the|an?)\s+)?/gi
export const withoutMeasure = (phrase: string): string => phrase.replace(MEASURE, ' ')
/** A word so long is the end of another: `discectomy` of `microdiscectomy`, `splint` of `Dynasplint`. */
const ENDING = 6

/** The one request that is counted in what words without a name count: `half of the visits`. */
export function findCounted(phrase: string, requests: Asked[]): number[] {
  const [unit] = findUnits(phrase)
  const found = [...requests.entries()].filter(([, { units }]) => unit !== undefined && units.includes(unit))
  return found.length === 1 ? found.map(([at]) => at) : []
}

/** A phrase of few words: the names of what it is about, without those of places, and all that it names. */
interface Phrase {
  names: string[]
  told: Told
  /** It speaks of several things. */
  isSeveral: boolean
}

export function readPhrase(phrase: string): Phrase {
  const [first = ''] = withoutMeasure(phrase).split(/\s(?:of|for|to|from)\s/)
  const names = withoutPlaces(readTold(first).names)
  return { names: names.length > LONGEST_PHRASE ? [] : names, told: readTold(phrase), isSeveral: /s\s*$/i.test(first) }
}

/**
 * The requests that a phrase of few words means by its head (`the custom orthotics` for `Custom molded foot orthotics`,
 * `the operation` for the letter's one operation): the last of its names is the request's, or what its kind is called, with
 * at least half of the others. One thing is one request; several may be meant where the phrase speaks of several.
 */
export function findHeaded(phrase: string, requests: Asked[]): number[] {
  const { names: placeless, told: said, isSeveral } = readPhrase(phrase)
  const core = toCore(placeless)
  const [head, last] = [core.at(-1), placeless.at(-1)]
  if (!head || !last) return []
  const found = requests.flatMap(({ names, kinds }, at) => {
    const shared = findShared([...placeless], [...names, ...kinds])
    const isHeld = (word: string): boolean =>
      shared.has(word) || (word.length >= ENDING && names.some((name) => name.endsWith(word)))
    // `drug tests` are no drugs: what a request is only for its kind is so by its last word.
    const isOther = !isHeld(last) && names.every((name) => toStem(name) !== toStem(head))
    if (isOther || !isHeld(head) || areElsewhere(names, said.names)) return []
    return core.filter(isHeld).length >= ENOUGH * core.length ? [at] : []
  })
  return found.length === 1 || isSeveral ? found : []
}
