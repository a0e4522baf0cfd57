import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'
import type { Decision, UrAction } from './letter.ts'
import { type NameWords, readNameWords } from './name-words.ts'

const CERTIFIED = '(?:certif(?:ied|y|ying|ication)|approv(?:ed|e|ing|al)|authoriz(?:ed|e|ing|ation)|allow(?:ed|ing)?)'
const NUMBER = '#?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'

/** What utilization review did, in the words of clinical summaries. */
const DENIED = new RegExp(
  [
    'non-?\\s*certif(?:ied|y|ication)',
    'non-?\\s*approv(?:ed|al)',
    'not\\s+(?:certif(?:ied|y)|approved?|authorized?)',
    '(?:failed|declined|refused)\\s+to\\s+(?:approve|certify|authorize)',
    'den(?:ied|y|ying|ial)',
    'declined|rejected|disapproved',
    'adverse\\s+(?:utilization\\s+review\\s+)?determination',
    '(?:found|deemed|considered|determined|felt)\\b[^.;]{0,80}?\\bnot\\s+(?:to\\s+be\\s+)?medically\\s+(?:necessary|appropriate)',
    'was\\s+not\\s+medically\\s+necessary',
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join('|'),
  'i',
)
/** A part was allowed: so it is also where the same sentence says that the rest was denied. */
const IN_PART = new RegExp(
  [
    `partial(?:ly)?\\s+${CERTIFIED}`,
    `${CERTIFIED}(?:\\s+\\w+){0,4}?\\s+in\\s+part`,
    `conditional(?:ly)?\\s+${CERTIFIED}`,
    `(?:with|a)\\s+(?:\\w+\\s+)?modif(?:ications?|ied)\\b(?=.*\\b${CERTIFIED})|${CERTIFIED}\\b[^.;]{0,60}?\\bwith\\s+(?:a\\s+)?modifications?`,
    `${CERTIFIED}\\b[^.;]{0,40}?${NUMBER}\\b(?:\\s+\\w+){0,2}?\\s+(?:out\\s+)?of\\s+(?:the\\s+)?(?:\\w+\\s+)?${NUMBER}\\b`,
    `${CERTIFIED}\\b[^.;]{0,100}?\\b(?:instead\\s+of|in\\s+lieu\\s+of|rather\\s+than)`,
    `${CERTIFIED}\\b[^.;]{0,60}?\\b(?:reduced|lesser|lower|smaller)\\s+(?:quantity|amount|number|dose)`,
  ]
    .map((words) => `\\b(?:${words})`)
    .join('|'),
  'i',
)
/** Changed, which may have been another of several. `activity modification` is no such word. */
const MODIFIED = new RegExp(
  [
    '(?:was|were|been|be|review(?:er)?(?:\\s*\\([^)]{1,40}\\)|\\s+(?:dated|on)\\s+[\\d/-]{6,10})?|UR|administrator)\\s+(?:\\w+\\s+)?modified',
    'modified\\s+(?:the|a|this|these)\\s+request\\w*',
    'modified\\s+to\\s+(?:allow|approve|certify|authorize)',
    'modified\\s+from',
    'modification\\s+(?:for|to|of\\s+the\\s+request)',
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join('|'),
  'i',
)
/** A patient denies symptoms; only a sentence about a request or its review is meant here. */
const ABOUT_REVIEW =
  /\b(?:requests?|requested|authorization|utilization\s+review(?:er)?|UR|claims\s+administrator|prior\s+(?:determination|review(?:er)?))\b/i
const SYMPTOM = /\b(?:patient|worker|claimant|applicant|employee|she|he)\s+(?:\w+\s+)?denie[sd]\b/i
/** What is denied or changed there is no request for treatment. */
const OTHER_MATTER =
  /\b(?:disability|benefits?|compensability|liability|return\s+to\s+work|modified\s+(?:duty|duties|work|activit\w+)|activity\s+modification|by\s+the\s+(?:employer|treating|patient))\b|\bclaim\s+(?:for\s+[^.;]{0,40})?(?:was|is|had\s+been)\b/i
/** A request of its own history: another one, or one before this. */
const OTHER_REQUEST = /\b(?:an?|the)\s+(?:prior|previous|earlier|past|former|another|second)\s+request\b/i
/** The share of a request's words that a sentence must hold to be about it. */
const ENOUGH = 0.75
/** A full stop behind a title ends no sentence. */
const SENTENCE_END = /(?<!\b(?:D[Rr]|M[Rr]|M[Rr][Ss]|M[Ss]|St|No|vs))[.?!;](?=\s+["“(]?[A-Z]|[A-Z][a-z])/g
/** Words that count a treatment and don't name it: two requests may share them all. */
const AMOUNT =
  /\d|^(?:times?|days?|weeks?|months?|hours?|visits?|sessions?|refills?|tablets?|qty|quantity|each|daily|weekly)$/
/** A longer sentence, in characters, has lost its end. It bounds the time. */
const LONGEST_SENTENCE = 1500
/** A summary of more statements than this is none that could be told apart: it bounds the time. */
const MOST_STATEMENTS = 200
const WORDLESS = new Set('the and for with per due via was were been this that from'.split(' '))

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9.%]+/)
      .map((word) => word.replace(/^\.+|\.+$/g, ''))
      .filter((word) => (word.length > 2 && !WORDLESS.has(word)) || /\d/.test(word)),
  )

interface Statement {
  action: UrAction
  span: Span
  words: Set<string>
  /** What the sentence says is asked for, where it does: `the request for a cane`. */
  object: NameWords | null
  /** Everything that the sentence names beside the review itself. */
  named: NameWords
}

const OBJECT = /\brequest(?:s|ed)?\s+(?:for|of)\s+(.+?)(?=\s+(?:was|were|is|are|had|has|by|on|in\s+a|dated)\b|[,;.]|$)/i
/** The words of any sentence about a review: they name no treatment. */
const REVIEW_WORDS =
  /\b(?:utilization|review(?:er|ed)?|UR|physicians?|doctor|dr|determin(?:ation|ed)|decisions?|reports?|letter|dated|issued|rendered|found|deemed|considered|felt|recommend(?:ed|ation)?|based|citing|cited|guidelines?|mtus|odg|acoem|chapter|records?|evidence|insufficient|documentation|lack|support|notes?|non|not|certif\w*|approv\w*|authoriz\w*|allow\w*|den(?:ied|y|ial|ying)|declin\w*|reject\w*|refus\w*|fail\w*|disapprov\w*|modif\w*|partial\w*|part|conditional\w*|adverse|did|has|had|have|been|being|which|who|also|only|out|reduced|quantity|amount|number|weaning|taper\w*|january|february|march|april|may|june|july|august|september|october|november|december|hence|therefore|then|later|subsequently|however|reportedly|apparently|he|she|they|his|her|him|their|no|but)\b/gi

function findStatements(text: string, summary: Span): Statement[] {
  const words = text.slice(summary.start, summary.end)
  const ends = [...words.matchAll(SENTENCE_END)].map(({ index }) => index + 1)
  return [0, ...ends].flatMap((start, position): Statement[] => {
    const sentence = words.slice(start, ends[position] ?? words.length)
    if (!ABOUT_REVIEW.test(sentence) || sentence.length > LONGEST_SENTENCE) return []
    if (SYMPTOM.test(sentence) || OTHER_MATTER.test(sentence) || OTHER_REQUEST.test(sentence)) return []
    const inPart = IN_PART.exec(sentence)
    const [denied, modified] = [inPart ? null : DENIED.exec(sentence), inPart ?? MODIFIED.exec(sentence)]
    // A sentence that says both does not tell which request met which fate.
    const verb = denied && modified ? null : (denied ?? modified)
    if (!verb) return []
    const at = summary.start + start + verb.index
    return [
      {
        action: denied ? 'denied' : 'modified',
        span: { start: at, end: at + verb[0].length },
        words: wordsOf(sentence),
        object: toObject(sentence),
        named: readNameWords(sentence.replace(REVIEW_WORDS, ' ')),
      },
    ]
  })
}

function toObject(sentence: string): NameWords | null {
  const words = OBJECT.exec(sentence)?.[1]
  return words ? readNameWords(words) : null
}

/**
 * Whether a statement is about the letter's single request: it names a part of it, says `the request` and no other,
 * or names nothing at all.
 */
function isAboutSingle({ object, named }: Statement, request: NameWords): boolean {
  const shares = (said: NameWords) => [...said.names].some((name) => request.names.has(name))
  if (object && object.names.size > 0) return shares(object)
  return named.names.size === 0 || shares(named) || request.names.size === 0
}

/** `request` are a request's words, `names` those of them that are no amounts. */
function isAbout({ words }: Statement, request: string[], names: string[]): boolean {
  const shared = request.filter((word) => words.has(word)).length
  // A request of which only the amount is left (`PT, 12 visits`) is like any other of that amount.
  if (names.length === 0 || shared < 2 || shared < ENOUGH * request.length) return false
  return names.filter((word) => words.has(word)).length >= ENOUGH * names.length
}

/** The one action that the statements agree on; null where there is none, or where they differ. */
function agree(statements: Statement[]): Field<UrAction> | null {
  const [first] = statements
  if (!first || statements.some(({ action }) => action !== first.action)) return null
  return { value: first.action, span: first.span }
}

/**
 * The actions of utilization review that the clinical summary states, for decisions whose heading is silent: of the
 * request that a sentence names, or, where the letter has a single request, of that one. Never guessed from the
 * rationale; statements that disagree give none.
 */
export function readUrActions(text: string, summary: Span | null, decisions: Decision[]): Decision[] {
  if (!summary || decisions.every(({ urAction }) => urAction)) return decisions
  const statements = findStatements(text, summary)
  if (statements.length === 0 || statements.length > MOST_STATEMENTS) return decisions
  const single = decisions.length === 1
  return decisions.map((decision) => {
    if (decision.urAction) return decision
    const request = [...wordsOf(decision.request.value)]
    const names = request.filter((word) => !AMOUNT.test(word))
    const named = statements.filter((statement) => isAbout(statement, request, names))
    const own = single ? statements.filter((one) => isAboutSingle(one, readNameWords(decision.request.value))) : []
    const meant = named.length > 0 ? named : own
    return { ...decision, urAction: agree(meant) }
  })
}
