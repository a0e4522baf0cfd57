import type { Span } from '../text/span.ts'
import { REVIEWER } from './ur-words.ts'

/** What something was done to stands behind the verb, */
const OBJECT =
  /^\s*(?:(?:(?:was|were|(?:has|had)\s+been)\s+(?:issued|rendered|made|given|returned|sent|entered|received)(?:\s+(?:on|dated|in|by\s+(?:the\s+)?(?:\w+\s+)?\w+))?\s+(?:for|of|on|regarding|concerning)|(?:was|were|did)(?=\s+(?:the|any|his|her)\b)|of|for|to(?=\s+(?:the|an?|both|all|either|any)\b)|on|regarding|concerning|about|the|an?|this|that|these|those|any|further|continued|both|either|neither|(?:certification|approval|authori[sz]ation|coverage|requests?)\s+(?:of|for))\s+)*(?<object>[^,;.()]*?)(?=\s*(?:[,;.()]|$|\b(?:by|in|on|per|under|upon|after|until|at|was|were|is|are|has|had|did|dated|and|but|while|which|who|with|so|hence|therefore|thereby|to|that|followed|came|ensued|issued|rendered|made|given|where|when|instead|rather|down|back|off|outright|altogether|entirely|completely|too|also|either|likewise|as|before|pending|into|from|if|unless|because)\b))/i
/** or before it where it `was denied`, behind the last article, */
const PASSIVE =
  /\b(?:(?:has|had|have|could|would|should|did|will|can)\s+(?:not\s+)?)?\b(?:was|were|is|are|be|been|being)\b(?:\s+(?:found|deemed|considered|judged|held|thought|felt)(?:\s+\w+){1,3}\s+and)?(?:\s+[\w-]+){0,4}\s*$/i
const SUBJECT_START = new RegExp(
  `${REVIEWER.source}|\\b(?:that|which|and|but|while|whereas|the|this|an?)\\b|[,;:]`,
  'i',
)
/** or before a `which`: `a bypass, which was denied`, `a bypass, which her carrier denied`; */
const RELATIVE = /,?\s+which(?:\s+\w+){0,4}\s*$/i
/** or where a clause says what it is about before all else; */
const TOPIC =
  /^\s*(?:(?:and|but|while)\s+)?(?:as\s+(?:to|for)|for(?=\s+(?:the|his|her)\b)|regarding|concerning|with\s+(?:regard|respect)\s+to|in\s+(?:respect|regard)\s+(?:of|to)|of\s+the\s+requests?\s+for)\s+(?<topic>[^,;.]*?)(?:,|\s+(?=(?:it|he|she|they|UR|utilization)\b))/i
/** or beside what it was done to. */
const BESIDE =
  /\b(?:(?:along|together)\s+with|as\s+well\s+as|and\s+with\s+(?:it|them))\s+(?<beside>[^,;.()]*?)(?=\s*(?:[,;.()]|$|\b(?:by|in|on|per|was|were)\b))|\b(?:and|,)\s+(?<other>[^,;.()]{1,80}?)\s+(?:along|together)\s+with\s+(?:it|them)\b/i
/** Or it stands before who did it: `two patches he would permit`. */
const FRONTED = /^(?<object>.*?)\s(?:which\s+)?(?:he|she|it|they|UR)\s/i
/** Or within the words for what was done: `turned the brace down`. */
const WITHIN = /^\w+\s+(?<within>(?:the|an?|his|her|both)\s.*?)\s+(?:down|away|through|stand|pass)$/i
/** Or between who found and what was found of it: `found the brace not medically necessary`. */
const FOUND =
  /\b(?:found|deemed|considered|judged|held|thought)\s+(?<thing>(?:the|an?|his|her|this|both|these)\s[^,;.()]{1,100}?)\s*$/i
/** Behind such a word stands what it was done to, whatever comes before: `approval was given for`. */
const GOVERNS = /\b(?:for|to|of|from|with)\s*$/i
/** What stands between a subject and its verb: `the trial, dated 2/3/19, was denied`. */
const TRAILING = /[\s,]+(?:(?:dated|of|on)[\s,]*)?$/i
/** A clause has no more phrases than this: it bounds the time. */
const MOST_PHRASES = 15
const COORDINATE = /[,;:()]|\b(?:and|or|nor|plus|as\s+well\s+as)\b/i

/** The parts of an enumeration. */
export const splitParts = (words: string): string[] => words.split(COORDINATE)

/** What something was done to where it stands before the verb: several, where it is said of several. */
function findSubjects(subject: string, areSeveral: boolean): string[] {
  const parts = areSeveral ? splitParts(subject).slice(-MOST_PHRASES).toReversed() : [subject]
  return parts.map((part) => part.split(SUBJECT_START).at(-1) ?? '')
}

export const findObjects = (behind: string): string[] =>
  behind.split(COORDINATE, MOST_PHRASES).map((part) => OBJECT.exec(part)?.groups?.['object'] ?? '')

/** The phrases of a clause that say what something was done to, the surest first. */
export function findPhrases(clause: string, { start, end }: Span, isVerbless: boolean): string[] {
  const [before, verb] = [clause.slice(0, start), clause.slice(start, end)]
  // `Soma, denied`, `no to the cane`
  if (isVerbless) return [...findSubjects(before, true), ...findObjects(clause.slice(end))]
  const topic = TOPIC.exec(clause)?.groups?.['topic']
  const fronted = FRONTED.exec(verb)?.groups?.['object']
  const within = WITHIN.exec(verb)?.groups?.['within']
  const thing = FOUND.exec(before)?.groups?.['thing']
  const { beside, other } = BESIDE.exec(clause)?.groups ?? {}
  const passive = GOVERNS.test(verb) ? null : PASSIVE.exec(before + verb)
  const subject = (passive ? (before + verb).slice(0, passive.index) : before).replace(TRAILING, '')
  const antecedent = RELATIVE.exec(subject)
  const phrases =
    passive || antecedent
      ? findSubjects(subject.slice(0, antecedent?.index), /\b(?:were|are)\b/i.test(passive?.[0] ?? ''))
      : findObjects(clause.slice(end))
  return [topic, fronted, within, thing, ...phrases, ...findObjects(beside ?? other ?? '')].filter(
    (phrase) => phrase !== undefined,
  )
}
