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

/** What takes back the word behind it, a few words away: `non-certified`, `declined to authorize`, `withholding approval`. */
const NOT =
  "(?:non|(?:(?:did|do|does|has|had|have|could|would)\\s+)?not|never|cannot|neither|nor|un(?:able|willing)\\s+to|against|(?:fail|declin|refus|withh[eo]ld|oppos|den[iy])\\w*|\\w{2,6}n[’']t)"
const GAP = "(?:[\\s-]+(?!(?:and|but|while|more|only|all|just|with|from)\\b)[\\w’'/%.#]+){0,8}?[\\s-]*"
/** What only a review gives. */
const OFFICIAL = '(?:(?:certif|approv|authori[sz])\\w*|cert\\b|auth\\b)'
/** How a review finds a request that it certifies. */
const FAVORED =
  '(?:support|indicat|warrant|necess|appropriate|reasonabl|establish|justif|recommend|endors|substantiat|grant|accept|allow|permit|agree|concur|favor|receiv|meet|met\\b|satisf|fulfil|pass\\b|proceed|go\\s+forward)\\w*'

/** What utilization review did, in the words of clinical summaries. */
export const DENIED = anyOf([
  `${NOT}${GAP}${OFFICIAL}`,
  `${OFFICIAL}\\s+(?:neither|none)\\b`,
  `(?:certification|approval|authori[sz]ation|cert|auth)\\b[^.;]{0,60}?\\b(?<!\\bwhich\\s+)(?:was|were)\\s+(?:not\\s+\\w+|${WITHHELD})\\b`,
  `coverage\\b[^.;]{0,60}?\\b(?:was|were)\\s+${WITHHELD}\\b`,
  '(?<!\\b(?:not|never|no|none|neither|without)(?:\\s+(?:of|the|these|all|both|been|be|was|were|is|are|yet|ever|modify|modified|or|nor|requests?|items?|issued?|an?|any)){0,5}\\s+)(?:den(?:ied|y|ies|ying|ials?)|declin(?:ed|es|ing)|reject(?:ed|s|ing|ion)|disapprov\\w+|disallow\\w*|turned\\s+down)\\b',
  '(?:adverse(?:ly)?|unfavorabl[ey])\\s+(?:\\w+\\s+){0,2}?(?:determin|deci|ruling|finding|recommend|review|opinion)\\w*',
  `${NOT}${GAP}medical(?:ly)?\\s+(?:necess|appropriate|indicat)\\w*`,
  'medically\\s+un(?:necessary|warranted|supported)',
])
/** A part was allowed: so it is also where the same sentence says that the rest was denied. */
export const IN_PART = anyOf([
  `(?:partial|part)(?:ly)?\\s+${CERTIFIED}`,
  `${GRANTING}\\b[^.;]{0,40}?\\b(?:only|just|no\\s+more\\s+than)\\s+(?:an?\\s+(?:initial\\s+)?)?${NUMBER}\\b`,
  `only\\s+(?:an?\\s+)?(?:initial\\s+)?${NUMBER}\\b[^.;]{0,60}?\\b(?:was|were)\\s+${CERTIFIED}`,
  `${GRANTING}\\b[^.;]{0,80}?\\b(?:for|to\\s+(?:allow|permit))\\s+(?:an?\\s+|the\\s+purposes?\\s+of\\s+)?(?:wean|taper)`,
  `${GRANTING}(?:\\s+\\w+){0,4}?\\s+in\\s+part`,
  `${GRANTING}\\s+(?:only\\s+|just\\s+)?(?:a\\s+)?(?:part|portion)\\s+of`,
  `conditional(?:ly)?\\s+${CERTIFIED}`,
  `(?:with|a)\\s+(?:\\w+\\s+)?modif(?:ications?|ied)\\b(?=.*\\b${CERTIFIED})|${GRANTING}\\b[^.;]{0,60}?\\bwith\\s+(?:a\\s+)?modifications?`,
  `${GRANTING}\\b[^.;]{0,40}?${NUMBER}\\b(?:\\s+\\w+){0,2}?\\s+(?:out\\s+)?of\\s+(?:the\\s+)?(?:\\w+\\s+)?${NUMBER}\\b`,
  `of\\s+the\\s+(?:\\w+\\s+)?${NUMBER}\\b[^.;]{0,60}?\\b${CERTIFIED}\\s+(?:only\\s+)?${NUMBER}\\b`,
  `${GRANTING}\\s+(?:only\\s+)?${NUMBER}\\s+\\w+\\s+of\\s+the\\b`,
  `${NUMBER}\\b(?:\\s+\\w+){0,3}?\\s+(?:instead\\s+of|rather\\s+than|in\\s+(?:lieu|place)\\s+of|out\\s+of)\\s+(?:the\\s+)?${NUMBER}\\b[^.;]{0,60}?\\b${CERTIFIED}`,
  `${GRANTING}\\b[^.;]{0,60}?\\b(?:removed|omitted|eliminated|denied|not)\\s+(?:the\\s+|any\\s+|all\\s+)?refills?\\b`,
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
    '(?:was|were|been|be|review(?:er)?(?:\\s*\\([^)]{1,40}\\)|\\s+(?:dated|on)\\s+[\\d/-]{6,10})?|UR|administrator)\\s+(?:(?!(?:not|never|nor|neither)\\b)\\w+\\s+)?modified',
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
export const UNSUPPORTED = anyOf([
  `(?:${NOT}|no|without|insufficient|lack\\w*)${GAP}${FAVORED}`,
  '(?:unsupported|inappropriate|unwarranted|unjustified|unnecessary|unreasonable|unfavorable|unproven|vetoed|blocked|excluded)\\b',
  '(?:negative|unfavorable)\\s+(?:determination|decision|recommendation)\\b',
  '(?:withh[eo]ld(?:ing)?|refused|opposed|disagreed)\\b',
  '(?:necessity|need|support|justification)\\b[^.;]{0,80}?\\b(?:was|were|is|had|has)\\s+(?:been\\s+)?(?:not|lacking|absent|unclear)\\b',
  '(?:lacked|lacking|lacks|without)\\s+(?:\\w+\\s+)?(?:evidence|criteria|necessity|justification)\\b',
  '(?:(?:did|does|do)\\s+not|failed\\s+to)\\s+(?:obtain|get)\\b|failed\\s+(?:utilization|UR\\b|(?:the\\s+)?review)',
])
/** Made less, and no complaint or strength of the patient's: `reduced pain from 8 to 4`. */
const LESSENING =
  '(?:changed|converted|shortened|reduced|decreased|lowered|limited|restricted|trimmed|pared|scaled|cut|downgraded|capped|brought\\s+down|halved)(?!(?:\\s+[\\w’]+){0,2}?\\s+(?:pain|symptoms?|motion|strength|function|grip|lifting|standing|sitting|walking)\\b)'
/** Made less of what was asked for: so only where the sentence names who reviewed it. */
export const LESSENED = anyOf([
  `${GRANTING}\\b[^.;]{0,40}?\\b(?:half|a\\s+(?:\\w+\\s+)?(?:lesser|shorter|smaller|reduced|limited|shortened)\\s)`,
  `${GRANTING}\\b[^.;]{0,80}?\\b(?:limited|capped|up)\\s+(?:to|at)\\s+${NUMBER}\\b`,
  `${GRANTING}\\s+${NUMBER}\\s*/\\s*${NUMBER}`,
  '(?:for|to\\s+(?:allow|permit|begin|start|facilitate))\\s+(?:an?\\s+|the\\s+purposes?\\s+of\\s+)?(?:\\S+\\s+){0,3}?(?:wean|taper)\\w*',
  `${LESSENING}\\b[^.;]{0,100}?\\b(?:to|at)\\s+(?:an?\\s+|only\\s+|just\\s+)*(?:\\w+[\\s-]+)?${NUMBER}\\b`,
])
/** Who reviews a request for the claims administrator. */
export const REVIEWER =
  /\b(?:utilization\s+(?:review(?:er)?|management)|UR|reviewing\s+(?:physician|doctor|nurse)|(?:peer|physician|medical|initial|prior|previous|first)\s+(?:review(?:er|ing)?|advis[eo]r)|(?:peer|physician)\s+consultant|peer-?\s*to-?\s*peer|claims\s+(?:administrator|examiner|adjuster)|third-?\s*party\s+administrator|insurer|insurance\s+company|(?:decision|determination)\s+(?:dated|of(?=\s+(?:\d|[A-Z][a-z]+\s+\d)))|(?:notice|letter)\s+of\s+(?:denial|non-?\s*certification|modification)|(?:insurance\s+)?carrier|adjuster)\b/i
const UNITS_GRANTED =
  '(?:visits?|sessions?|treatments?|hours?|days?|weeks?|months?|tablets?|tabs?|pills?|capsules?|units?|injections?|refills?|packs?|patch(?:es)?|tubes?|bottles?|box(?:es)?|vials?|pairs?|rentals?)'
/** What a clause may begin with that tells of another request behind a comma. */
export const NEXT_DONE = `(?:non-?\\s*certif|denied\\b|denial|modif|certif|approv|authori[sz]|partial)\\w*|${LESSENING}`
/** How many were granted, in `amount`, where a sentence counts them. */
export const GRANTED_AMOUNTS = [
  `\\b${GRANTING}\\s+(?:\\w+\\s+){0,6}?(?<amount>${NUMBER})(?=\\s*(?:(?:more|additional|initial|to|\\w+\\s+of)\\b|(?:[\\w-]+\\s+){0,3}?${UNITS_GRANTED}\\b|[.,;]|$))`,
  `\\b(?<amount>${NUMBER})\\s+(?:\\w+\\s+)?${UNITS_GRANTED}\\s[^.;]{0,60}?\\b(?:was|were)\\s+${CERTIFIED}`,
].map((words) => new RegExp(words, 'i'))
/** What a clause leaves out of what the one before it grants: `but not the walker`, `while the cane was not`. */
export const LEFT_OUT = /\b(?:but|and)\s+not\b(?!\s+(?:all|only)\b)|\b(?:was|were)\s+not\s*[.,;]?\s*$/i

/**
 * A patient denies symptoms; only a sentence about a request or its review is meant here. Only utilization review
 * issues non-certifications, partial certifications and adverse determinations.
 */
export const ABOUT_REVIEW = new RegExp(
  `${REVIEWER.source}|\\b(?:requests?|requested|RFA|authori[sz]ation|non-?\\s*certif\\w+|(?:not|re(?:fused|ceived?)|denied|withheld|against|obtain|get|pass)\\s+certif\\w+|certification\\s+(?:of|for)|(?:partial|conditional)(?:ly)?\\s+${OFFICIAL}|adverse(?:ly)?\\s+(?:determin|deci|ruling)\\w*|(?:determination|decision)\\s*(?=:)|decision\\s+to\\s+(?:deny|non-?certify|modify)|(?:prior|initial|previous|first)\\s+determination|denial\\s+(?:letter|notice)|internal\\s+appeal|(?:employer|company)(?:['’]s)?\\s+(?:\\w+\\s+)?review(?:er)?|pass\\s+utilization)\\b`,
  'i',
)
/** What goes on about the review that the sentence before tells of. */
export const GOES_ON = new RegExp(`\\b(?:${OFFICIAL}|denied|modified|non-?\\s*certified)`, 'i')
export const SYMPTOM =
  /\b(?:patient|worker|claimant|applicant|employee|she|he)\s+(?:\w+\s+){0,2}?(?:denie[sd]|declines?d?|refuse[sd]|reject(?:s|ed)|turned\s+down|did\s+not\s+(?:want|wish|agree))\b/i
/** What is denied or changed there is no request for treatment. */
export const OTHER_MATTER =
  /\b(?:disability|benefits?|compensability|liability|return\s+to\s+work|modified\s+(?:duty|duties|work|activit\w+)|activity\s+modification|time\s+off|(?:group|private)\s+(?:health\s+)?(?:insurance|plan)|health\s+plan|medicare|(?<!\bappealed\s)by\s+the\s+(?:employer|treating|patient))\b|\bclaim\s+(?:for\s+[^.;]{0,40})?(?:was|is|had\s+been)\b|\bother\s+claim\b/i
/** A request of its own history: another one, or one before this. */
export const OTHER_REQUEST =
  /\b(?:an?|the)\s+(?:prior|previous|earlier|past|former|another|second)\s+request\b|\bone\s+(?:of\s+(?:the|these|those|his|her)\s+)?requests?\b|\brequests?\s+(?:from|of)\s+(?:19|20)\d\d\b|\bin\s+(?:19|20)\d\d\b|\blast\s+year\b|\byears?\s+(?:ago|earlier)\b/i
/** What was not done yet, or did not last: `if UR denies it`, `the denial was reversed`, `later approved`. */
export const UNDONE =
  /\b(?:if|unless|should)\s+(?:\w+\s+){0,5}?(?:den(?:y|ies|ied)|modif|certif|approv|authori[sz])|\b(?:denials?|decisions?|determinations?)\s+(?:\w+\s+){0,3}?(?:overturned|reversed|withdrawn|rescinded)\b|\b(?:withdrew|rescinded|reversed)\b|\b(?:later|subsequently|(?:on|after)\s+(?:appeal|reconsideration))\W+(?:\w+\s+){0,3}?(?:certified|approved|authori[sz]ed)/i
/** The clause is about each of the requests: all but those named behind `except`. */
export const OF_ALL =
  /\b(?:both|all|each|neither|none)\b(?:\s+of)?(?:\s+(?:the|these|those|them))?(?:\s+(?:disputed|requested|other|remaining))?(?:\s+(?:requests?|items?|services?|treatments?|medications?)\b|(?=\s*(?:[.;]|$|(?:was|were|be|being|had|has|have|received|except|other\s+than|but|save|apart|aside)\b)))|\b(?:the|these|those)\s+(?:disputed\s+|above\s+|requested\s+|(?:other|remaining)\s+)?(?:requests|items|services|treatments|medications)\b(?!\s+(?:for|of)\b)/i
export const EXCEPTING =
  /\b(?:except(?:ing)?(?:\s+for)?|but|other\s+than|apart\s+from|aside\s+from|save(?:\s+for)?|with\s+the\s+exception\s+of)\s+(?<names>[^.;]+?)(?=\s+(?:was|were|which)\b|[.;,]|$)/i
/** Why something was done: what stands behind names other treatments, or tells what is missing of this one. */
export const REASON =
  /,?\s+(?:because|as(?!\s+(?:an?|follows|requested)\b)|since|due\s+to|owing\s+to|citing|noting|given|based\s+(?:up)?on|on\s+the\s+(?:basis|grounds)|in\s+light\s+of|in\s+view\s+of|for\s+(?:lack|want|failure)\s+of)\s/i
