import { NUMBER_WORD } from '../text/number-words.ts'

/** Patterns of what clinical summaries say of utilization review; each is looked for within one sentence. */

const CERTIFIED =
  '(?:certif(?:ied|y|ying|ication)|approv(?:ed|e|ing|al)|authori[sz](?:ed|e|ing|ation)|allow(?:ed|ing)?|grant(?:ed|ing)?|permitt?(?:ed|ing)?|accept(?:ed|ing)?|okayed|agree[ds]?\\s+to)'
/** `non-certified`, `did not approve` and `failed to authorize` grant nothing. */
const GRANTING = `(?<!\\bnon-?\\s*|\\bnot\\s+(?:been\\s+|be\\s+)?|\\b(?:failed|declined|refused)\\s+to\\s+)${CERTIFIED}`
/** Something was granted, whatever else was not. */
export const GRANTED = new RegExp(`\\b${GRANTING}\\b`, 'i')
const WITHHELD = '(?:withheld|refused|declined|denied)'
const NUMBER = `#?(?:\\d+|${NUMBER_WORD})`
/** What is left of one request, and not the other requests. */
const REST =
  '(?:remaining|remainder|rest|balance)\\b(?!\\s+(?:requests?|items?|services?|treatments?|medications?|procedures?)\\b)'

const anyOf = (patterns: string[], end = ''): RegExp =>
  new RegExp(patterns.map((words) => `\\b(?:${words})${end}`).join('|'), 'i')

/** What utilization review did, in the words of clinical summaries. */
export const DENIED = anyOf(
  [
    'non-?\\s*certif(?:ied|y|ication)',
    'non-?\\s*(?:approv(?:ed|al)|authori[sz](?:ed|ation))',
    'not\\s+(?:be\\s+|been\\s+)?(?:certif(?:ied|y)|approved?|authori[sz]ed?)',
    '(?:failed|declined|refused)\\s+to\\s+(?:approve|certify|authori[sz]e)',
    `${WITHHELD}\\s+(?:certification|approval|authori[sz]ation)`,
    `(?:certification|approval|authori[sz]ation|coverage)\\b[^.;]{0,60}?\\b(?:was|were)\\s+${WITHHELD}`,
    'den(?:ied|y|ying|ial)',
    'adversely\\s+(?:determined|reviewed|decided)',
    'declined|rejected|disapproved|disallowed|turned\\s+down',
    'adverse\\s+(?:utilization\\s+review\\s+)?(?:determination|decision|ruling|finding|recommendation)',
    '(?:found|deemed|considered|determined|felt|concluded)\\b[^.;]{0,80}?\\bnot\\s+(?:to\\s+be\\s+)?medically\\s+(?:necessary|appropriate)',
    'did\\s+not\\s+(?:find|deem|consider)\\b[^.;]{0,80}?\\bmedically\\s+(?:necessary|appropriate)',
    'was\\s+not\\s+medically\\s+necessary',
    'lack(?:s|ed|ing)?\\s+medical\\s+necessity',
    'medically\\s+unnecessary',
    `(?:(?:did|has|had)\\s+not|failed\\s+to)\\s+(?:receive|get|obtain)(?:ed)?\\s+${CERTIFIED}`,
    '(?:recommend(?:ed|s|ing)?|advis(?:ed|es|ing))\\s+(?:against|non-?\\s*certif(?:ying|ication))',
    `(?:un(?:able|willing)\\s+to|could\\s+not|would\\s+not)\\s+(?:recommend\\s+)?${CERTIFIED}`,
  ],
  '\\b',
)
/** A part was allowed: so it is also where the same sentence says that the rest was denied. */
export const IN_PART = anyOf([
  `(?:partial|part)(?:ly)?\\s+${CERTIFIED}`,
  `${GRANTING}\\s+(?:only|just|no\\s+more\\s+than)\\s+(?:an?\\s+(?:initial\\s+)?)?${NUMBER}\\b`,
  `only\\s+(?:an?\\s+)?(?:initial\\s+)?${NUMBER}\\b[^.;]{0,60}?\\b(?:was|were)\\s+${CERTIFIED}`,
  `${GRANTING}\\b[^.;]{0,80}?\\b(?:for|to\\s+(?:allow|permit))\\s+(?:an?\\s+|the\\s+purposes?\\s+of\\s+)?(?:wean|taper)`,
  `${GRANTING}(?:\\s+\\w+){0,4}?\\s+in\\s+part`,
  `${GRANTING}\\s+(?:only\\s+|just\\s+)?(?:a\\s+)?(?:part|portion)\\s+of`,
  `conditional(?:ly)?\\s+${CERTIFIED}`,
  `(?:with|a)\\s+(?:\\w+\\s+)?modif(?:ications?|ied)\\b(?=.*\\b${CERTIFIED})|${GRANTING}\\b[^.;]{0,60}?\\bwith\\s+(?:a\\s+)?modifications?`,
  `${GRANTING}\\b[^.;]{0,40}?${NUMBER}\\b(?:\\s+\\w+){0,2}?\\s+(?:out\\s+)?of\\s+(?:the\\s+)?(?:\\w+\\s+)?${NUMBER}\\b`,
  `of\\s+the\\s+(?:\\w+\\s+)?${NUMBER}\\b[^.;]{0,60}?\\b${CERTIFIED}\\s+(?:only\\s+)?${NUMBER}\\b`,
  `${GRANTING}\\s+(?:only\\s+)?${NUMBER}\\s+\\w+\\s+of\\s+the\\b`,
  `${GRANTING}\\b[^.;]{0,40}?\\b(?:with\\s+(?:no|zero)|without(?:\\s+the)?)\\s+refills?\\b`,
  `${NUMBER}\\s[^.;]{0,60}?\\b${CERTIFIED}\\s*,?\\s+(?:and|but|while)\\s+(?:the\\s+)?(?:other\\s+)?${NUMBER}\\s+(?:were\\s+|was\\s+)?(?:not|denied|non-?\\s*certified|refused)`,
  `${GRANTING}\\b[^.]{0,80}?\\b${REST}[^.]{0,60}?\\b(?:not\\s+${CERTIFIED}|non-?\\s*certified|denied|withheld)`,
  `${GRANTING}\\b[^.]{0,80}?\\b(?:non-?\\s*certified|denied|withheld)\\s+the\\s+${REST}`,
  `${GRANTING}\\b[^.;]{0,100}?\\b(?:instead\\s+of|in\\s+(?:lieu|place)\\s+of|rather\\s+than)`,
  `${GRANTING}\\b[^.;]{0,60}?\\b(?:reduced|lesser|lower|smaller|modified)\\s+(?:quantity|amount|number|dose|level|frequency|duration)`,
  `${GRANTING}\\b[^.;]{0,60}?${NUMBER}\\b[^.;]{0,40}?\\b(?:and|but)\\s+(?:denied|withheld|non-?\\s*certified)\\s+(?:the\\s+)?(?:other\\s+)?${NUMBER}(?=\\s*(?:visits?|sessions?|more)?\\s*(?:[.,;]|$))`,
])
/** Changed, which may have been another of several. `activity modification` is no such word. */
export const MODIFIED = anyOf(
  [
    '(?:was|were|been|be|review(?:er)?(?:\\s*\\([^)]{1,40}\\)|\\s+(?:dated|on)\\s+[\\d/-]{6,10})?|UR|administrator)\\s+(?:\\w+\\s+)?modified',
    'modified\\s+(?:the|a|this|these)\\s+request\\w*',
    'modified\\s+to\\s+(?:allow|approve|certify|authori[sz]e)',
    'modified\\s+from',
    `modified\\s+(?:[\\w/.%-]+\\s+){0,8}?to\\s+${NUMBER}`,
    `(?:request|quantity|number|amount|visits|sessions|hours|dose)\\b[^.;]{0,40}?\\b(?:was|were|been)\\s+(?:reduced|cut|lowered|decreased)\\s+(?:from\\s+${NUMBER}\\s+)?to\\s+${NUMBER}`,
    'modification\\s+(?:for|to|of\\s+the\\s+request)',
    `(?:reduced|cut|trimmed|lowered)\\s+the\\s+(?:request|quantity|number|amount|hours|visits|sessions|dose|frequency|duration)\\s+(?:from\\s+${NUMBER}\\s+)?to`,
  ],
  '\\b',
)
/** What the patient's own doctor thinks of a review, or of a treatment, is no review. */
export const TREATING =
  /\b(?:(?:treating|requesting|attending|primary|prescribing)\s+(?:\w+\s+)?(?:physician|provider|doctor|surgeon)|appeal\w*)\b/i
/** Not found to be what a guideline asks for: a denial where the sentence names who reviewed the request. */
export const UNSUPPORTED = anyOf(
  [
    `(?:not|never)\\s+(?:be\\s+|been\\s+|being\\s+|found\\s+|deemed\\s+|considered\\s+|felt\\s+|thought\\s+)?(?:to\\s+be\\s+|as\\s+)?(?:medically\\s+|clinically\\s+|adequately\\s+|sufficiently\\s+)?(?:supported?|indicated|warranted|necessary|appropriate|reasonable|established|justified|recommended?|endorsed?|granted?|accepted?|allow(?:ed)?|permit(?:ted)?|agreed?|favor(?:ed)?)`,
    '(?:unsupported|inappropriate|unwarranted|unjustified|unnecessary|unreasonable|unfavorable|vetoed|blocked|excluded)',
    '(?:negative|unfavorable)\\s+(?:determination|decision|recommendation)',
    '(?:withheld|refused|opposed|disagreed)',
    '(?:lacked|lacking|lacks|without)\\s+(?:\\w+\\s+)?(?:support|necessity|justification|evidence|criteria)',
    '(?:(?:did|does|do)\\s+not|failed\\s+to)\\s+(?:meet|satisfy|fulfil+|support|concur|agree|receive|get|obtain|pass)\\b',
  ],
  '\\b',
)
/** Made less of what was asked for: so only where the sentence names who reviewed it. */
export const LESSENED = anyOf([
  `${GRANTING}\\b[^.;]{0,40}?\\b(?:half|a\\s+(?:\\w+\\s+)?(?:lesser|shorter|smaller|reduced|limited|shortened)\\s)`,
  `${GRANTING}\\b[^.;]{0,80}?\\b(?:limited|capped|up)\\s+(?:to|at)\\s+${NUMBER}\\b`,
  `${GRANTING}\\s+${NUMBER}\\s*/\\s*${NUMBER}`,
  '(?:for|to\\s+(?:allow|permit|begin|start|facilitate))\\s+(?:an?\\s+|the\\s+purposes?\\s+of\\s+)?(?:wean|taper)\\w*',
  `(?:changed|converted|shortened|reduced|decreased|lowered|limited|restricted|trimmed|pared|scaled|cut|downgraded|capped|brought\\s+down|halved)\\b[^.;]{0,100}?\\b(?:to|at)\\s+(?:an?\\s+|only\\s+|just\\s+)*(?:\\w+[\\s-]+)?${NUMBER}\\b`,
])
/** Who reviews a request for the claims administrator. */
export const REVIEWER =
  /\b(?:utilization\s+review(?:er)?|UR|(?:peer|physician|initial|prior)\s+(?:review(?:er)?|advis[eo]r)|claims\s+administrator|insurer|(?:insurance\s+)?carrier|adjuster)\b/i
const UNITS_GRANTED =
  '(?:visits?|sessions?|treatments?|hours?|days?|weeks?|months?|tablets?|tabs?|pills?|capsules?|units?|injections?|refills?|packs?|patch(?:es)?|tubes?|bottles?|box(?:es)?|vials?|pairs?|rentals?)'
/** How many were granted, in `amount`, where a sentence counts them. */
export const GRANTED_AMOUNTS = [
  `\\b${GRANTING}\\s+(?:\\w+\\s+){0,6}?(?<amount>${NUMBER})(?=\\s*(?:(?:more|additional|initial|\\w+\\s+of)\\b|(?:[\\w-]+\\s+){0,3}?${UNITS_GRANTED}\\b|[.,;]|$))`,
  `\\b(?<amount>${NUMBER})\\s+(?:\\w+\\s+)?${UNITS_GRANTED}\\s[^.;]{0,60}?\\b(?:was|were)\\s+${CERTIFIED}`,
].map((words) => new RegExp(words, 'i'))
/** What a clause leaves out of what the one before it grants: `but not the walker`, `while the cane was not`. */
export const LEFT_OUT = /\b(?:but|and)\s+not\b(?!\s+(?:all|only)\b)|\b(?:was|were)\s+not\s*[.,;]?\s*$/i

/**
 * A patient denies symptoms; only a sentence about a request or its review is meant here. Only utilization review
 * issues non-certifications, partial certifications and adverse determinations.
 */
export const ABOUT_REVIEW =
  /\b(?:non-?\s*certif(?:ied|y|ications?)|not\s+certified|(?:partial|conditional)(?:ly)?\s+(?:certif|approv|authori[sz])\w+|adverse\s+(?:determination|decision|ruling)s?|decision\s+to\s+(?:deny|non-?certify|modify)|adversely\s+determined|requests?|requested|authori[sz]ation|utilization\s+review(?:er)?|UR|claims\s+administrator|insurer|(?:insurance\s+)?carrier|(?:prior|initial|previous|first|peer)\s+(?:determination|review(?:er)?)|physician\s+advis[eo]r|(?:insurance\s+company|employer|adjuster)(?:['’]s)?\s+(?:\w+\s+)?review(?:er)?|(?:refused|denied|withheld|against)\s+certification|(?:receive|get|obtain|pass)\s+(?:certification|utilization\s+review)|certification\s+(?:of|for)|denial\s+(?:letter|notice))\b/i
export const SYMPTOM =
  /\b(?:patient|worker|claimant|applicant|employee|she|he)\s+(?:\w+\s+){0,2}?(?:denie[sd]|declines?d?|refuse[sd]|reject(?:s|ed)|turned\s+down|did\s+not\s+(?:want|wish|agree))\b/i
/** What is denied or changed there is no request for treatment. */
export const OTHER_MATTER =
  /\b(?:disability|benefits?|compensability|liability|return\s+to\s+work|modified\s+(?:duty|duties|work|activit\w+)|activity\s+modification|by\s+the\s+(?:employer|treating|patient))\b|\bclaim\s+(?:for\s+[^.;]{0,40})?(?:was|is|had\s+been)\b|\bother\s+claim\b/i
/** A request of its own history: another one, or one before this. */
export const OTHER_REQUEST =
  /\b(?:an?|the)\s+(?:prior|previous|earlier|past|former|another|second)\s+request\b|\bone\s+(?:of\s+(?:the|these|those|his|her)\s+)?requests?\b|\brequests?\s+(?:from|of)\s+(?:19|20)\d\d\b/i
/** The sentence is about each of the requests, and leaves none out. */
export const OF_ALL =
  /\b(?:both|all|each)\s+(?:(?:of\s+)?(?:the|these|those)\s+)?(?:disputed\s+|requested\s+)?(?:requests?|items?|services?|treatments?|medications?)\b|\b(?:denied|modified|rejected|declined|non-?certified)\s+(?:both|all)\s*(?=[.;]|$)/i
export const BUT_NOT = /\b(?:except|excepting|but|other\s+than|apart\s+from|aside\s+from|save\s+for|not\s+all)\b/i
