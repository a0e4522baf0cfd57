import type { Span } from '../text/span.ts'

/** So many characters before words tell whether they are denied. */
const LOOKED_BACK = 120
/** A denial reaches over a few words, and never over a comma, a semicolon or what turns the thought. */
const DENIAL =
  /\b(?:no|nor|not|without|neither|never|cannot|lacks?|lacking|lack of|absence of|denie[sd]|fails? to|failed to|(?:is|are|was|were|do|does|did|has|have)n['’]t)(?:\s+(?!but\b|however\b|only\b|and\b|because\b)[\p{L}\p{N}'’/-]+){0,5}\s*$/iu

/** The same said of records: it reaches over all that they would tell. */
const DENIAL_OF_RECORDS =
  /\b(?:no|not|without|lack of|lacks?|absence of|nor|fails? to|failed to)(?:\s+[\p{L}-]+){0,3}?\s+(?:documentation|evidence|mention|indication|record|report|discussion|document|show|demonstrate|establish|indicate|reveal)(?:\s+(?!but\b|however\b|only\b|because\b)[\p{L}\p{N}'’/-]+){0,12}\s*$/iu
/** Of an enumeration each part is denied: `no swelling, weakness or instability`. */
const DENIAL_OF_LIST =
  /\b(?:no|without|denie[sd]|denying|absence of)\s+(?:[\p{L}-]+(?:\s+[\p{L}-]+){0,2},\s+){1,6}(?:[\p{L}-]+\s+){0,3}?or\s+(?:[\p{L}-]+\s+){0,2}$/iu
/** Of words the last one: `walks without a limp`, where a gap led over it. */
const LAST_DENIED =
  /\b(?:no|without|denie[sd]|absence of)\s+(?:(?:an?|any|the|evidence of|signs? of|significant|obvious|marked|gross|new)\s+){0,3}[\p{L}-]+$/iu
const DENIES = /\b(?:not|never|neither|nor)\b|n['’]t(?!\p{L})/iu
/** A phrase, or the list of words that it names, denies something itself. */
const HAS_DENIAL =
  /\b(?:not|no|never|neither|nor|without|none|nothing|nobody|cannot|lacks?|absent|absence|missing|fail(?:s|ed)?|only|silent|less|little|denied|refused|un(?!der|til|it|less)\p{L}+)\b|n['’]t(?!\p{L})|<(?:not?|none|normal|fails|abnormal|refused|untold)>/iu

/** Words with the phrase that they are; `asserts` is the reason's, which says that something is so. */
interface Said {
  words: Span
  phrase: string
  asserts: boolean
}

/**
 * Whether the words at a place stand behind a denial in their sentence: `increased risk of ulcer` in `nor is she at any
 * increased risk of ulcer`. A denial among the words themselves is their own where the phrase has it, and denies them
 * where a gap led over it: `criteria have not been met`. What says that something is not so is not denied here.
 */
export function isDenied(text: string, sentence: Span, { words, phrase, asserts }: Said): boolean {
  const isDenial = HAS_DENIAL.test(phrase)
  if (isDenial && !asserts) return false
  const before = text.slice(Math.max(sentence.start, words.start - LOOKED_BACK), words.start)
  if ([DENIAL, DENIAL_OF_RECORDS, DENIAL_OF_LIST].some((denial) => denial.test(before))) return true
  if (isDenial || !asserts) return false
  const own = text.slice(words.start, words.end)
  return DENIES.test(own) || LAST_DENIED.test(own)
}

/** What a reason begins with that says something is not so. */
const BEGINS_DENIED =
  /^(?:(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should)\s*)?(?:no|none|nothing|not|never|neither|nor|cannot|n['’]t|without|lack\p{L}*|absen\p{L}+|fail\p{L}*|insufficient|inadequate|little)(?!\p{L})/iu
/** `Not without`; to have `not failed` a care is something else. */
const NOT_WITHOUT =
  /(?:\b(?:not|never|hardly|cannot)|n['’]t)\s+(?:be\s+)?(?:without|lack\p{L}*|absen\p{L}+|insufficient|inadequate)\b/iu
/** `Nothing suggests that … not`, `I don’t agree that … missing`; that records lack something is no such denial. */
const NOT_BELIEVED =
  /(?:(?:\b(?:no|nothing|nobody|not|never|nor|cannot|hardly)|n['’]t)\b(?:\s+[\p{L}'’]+){0,2}?\s+(?:suggest|mean|impl|true|believ|doubt|argu|agree|accept|follow)\p{L}*|\b(?:disagree\p{L}*|disput\p{L}+|wrong|incorrect|mistaken|untrue))(?:\s+[\p{L}'’]+){0,3}?\s+that\b[^,;:]*(?:\b(?:no|not|never|neither|without|nothing|none|missing|lacking|lacks|lacked|absent)\b|n['’]t)[^,;:]*$/iu

/** Whether words that say something is not so are denied themselves: `nothing suggests that it is not working`. */
export function isDeniedTwice(text: string, sentence: Span, words: Span): boolean {
  const from = Math.max(sentence.start, words.start - LOOKED_BACK)
  const near = text.slice(from, words.end)
  if (NOT_BELIEVED.test(near)) return true
  const twice = BEGINS_DENIED.test(text.slice(words.start, words.end)) ? NOT_WITHOUT.exec(near) : null
  return twice !== null && from + twice.index + twice[0].length > words.start
}
