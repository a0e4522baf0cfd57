import { NUMBER_WORD } from '../text/number-words.ts'

/** The word families of what utilization review does, in all their forms; `ur-action-patterns` combines them. */

const family = (words: string[]): string => `(?:${words.join('|')})`

/** What is given that grants. */
const CONSENT = family([
  'go-?\\s*ahead',
  'green\\s+light',
  'nod',
  'blessing',
  'okay',
  'OK',
  'assent',
  'consent',
  'thumbs\\s+up',
])

/** Granting. */
export const CERTIFIED = family([
  'certif(?:ied|y|ies|ying|ication)',
  'approv(?:ed?|es|ing|al)',
  'authori[sz](?:ed?|es|ing|ation)',
  'allow(?:ed|s|ing)?',
  'grant(?:ed|s|ing)?',
  'permitt?(?:ed|ing)?',
  'accept(?:ed|s|ing)?',
  'endors(?:ed?|es|ing|ement)',
  'honou?red',
  'sanction(?:ed|s|ing)?',
  "okay(?:ed|s)?\\b|OK(?:[’']?e?d|[’']s)?\\b",
  'green-?\\s*li(?:t|ght(?:ed|s)?)\\b',
  // A doctor clears a patient.
  'clear(?:ed|s)\\b(?!\\s+(?:him|her|them|the\\s+(?:patient|worker)|up|of|for|by|with)\\b)',
  'conced(?:ed?|es|ing)',
  'acquiesc(?:ed?|es|ing)\\s+(?:in|to)',
  'concur(?:red|s)?\\s+with',
  '(?:go|goes|went|going|gone)\\s+along\\s+with',
  'agree[ds]?\\s+(?:to|with|that)',
  '(?:acced(?:ed|es?|ing)|consent(?:ed|s)?|assent(?:ed)?|said\\s+yes)\\s+to',
  '(?:no\\s+(?:objections?|issues?|quarrel|problems?|fault)|nothing)\\s+(?:to|with|against)',
  '(?:met|meets?|satisf(?:y|ied|ies))\\s+(?:all\\s+|the\\s+)*(?:criteria|guidelines?|standards?|requirements?)',
  'signed\\s+off\\s+on',
  "(?:auth|cert)[’'](?:e?d)\\b",
  '(?:let|lets|waved|nodded)\\s+(?:[\\w-]+\\s+){0,4}?(?:through|stand|pass)\\b',
  'saw\\s+(?:the|a|some)\\s+(?:need|case|reason|indication|basis)\\s+for',
  `${CONSENT}\\s+(?:was|were)\\s+given`,
  `g[ai]ve[ns]?\\s+(?:[\\w-]+\\s+){0,6}?${CONSENT}(?:\\s+(?:to|for))?`,
  `(?:ha[ds]|got|gets|received|won|met|with|obtained|under)\\s+(?:[\\w’']+\\s+){0,4}?${CONSENT}(?:\\s+(?:to|for))?`,
  '(?<=\\b(?:UR|reviewer|review|administrator|carrier|physician|adjuster|examiner|insurer)\\s+)(?:supported|backed|favored|recommended|gave|offered|proposed|passed|paid\\s+for)',
  '(?:pass\\w*|paid|supported|backed|favored|recommended)(?=\\s+by\\s+(?:the\\s+)?(?:UR|utilization|carrier|insurer|adjuster))',
  'let\\s+(?:him|her|them|the\\s+(?:patient|worker))\\s+have',
  '(?:found|considered|deemed|judged)\\s+(?:to\\s+be\\s+)?(?:medically\\s+)?(?:necessary|appropriate|reasonable|sufficient|warranted)',
])
/** `non-certified`, `did not approve` and `failed to authorize` grant nothing, nor does who `requested authorization`. */
export const GRANTING = `(?<!\\bnon-?\\s*|\\b(?:not|never)\\s+(?:been\\s+|be\\s+)?|\\b(?:fail|declin|refus)\\w+\\s+to\\s+|\\b(?:request\\w*|seek\\w*|sought|ask\\w*|await\\w*|until|pending)\\s+(?:for\\s+)?(?:the\\s+|prior\\s+)?)${CERTIFIED}`
/** What only a review gives. */
export const OFFICIAL = '(?:(?:certif|approv|authori[sz])\\w*|cert\\b|auth\\b)'
/** How a review finds a request that it certifies. */
export const FAVORED =
  '(?:support|indicat|warrant|necess|appropriate|reasonabl|establish|justif|recommend|endors|substantiat|grant|accept|allow|permit|agree|concur|favor|receiv|meet|met\\b|satisf|fulfil|pass\\b|surviv|cleared|clear(?=\\s+(?:utilization|UR\\b|(?:the\\s+)?review))|see\\s+(?:its|his|her)\\s+way|side\\s+with|needed|called\\s+for|merit|cover(?:ed)?\\b|proceed|go\\s+forward)\\w*'

/** Refusing. */
export const REFUSED =
  '(?:den(?:ied|y|ies|ying|ials?)|declin(?:ed?|es|ing)|refus(?:ed?|es|ing|als?)|reject(?:ed|s|ing|ions?)|disapprov\\w+|disallow\\w*|turn(?:ed|s|ing)?\\s+(?:[\\w-]+\\s+){0,5}?(?:down|away)|withh[eo]ld(?:s|ing)?|rebuffed|vetoed|nixed|struck\\s+down|thr(?:ew|own)\\s+out|knocked\\s+back)'
export const WITHHELD = '(?:withheld|refused|declined|denied|rejected)'
/** A finding against a request. */
export const ADVERSE =
  '(?:adverse(?:ly)?|unfavorabl[ey])\\s+(?:\\w+\\s+){0,2}?(?:determin|deci|ruling|finding|recommend|review|opinion|letter|answer|report|notice|response|verdict|outcome)\\w*|negative\\s+(?:\\w+\\s+)?(?:determination|decision|ruling|recommendation|answer|reply|verdict)s?'

/** What takes back the word behind it, a few words away: `non-certified`, `declined to authorize`, `withholding approval`. */
export const NOT =
  "(?:non|(?:(?:did|do|does|has|had|have|could|would)\\s+)?not|never|cannot|neither|nor|un(?:able|willing)\\s+to|against|(?:fail|declin|refus|withh[eo]ld|oppos|den[iy])\\w*|\\w{2,6}n[’']t)"
export const GAP = "(?:[\\s-]+(?!(?:and|but|while|more|only|all|just|with|from)\\b)[\\w’'/%.#]+){0,8}?[\\s-]*"

/** Cutting down, and no complaint or strength of the patient's: `reduced pain from 8 to 4`. */
export const LESSENING =
  '(?:changed|converted|amended|altered|revised|adjusted|substituted|replaced|shortened|reduced|decreased|lowered|limited|restricted|confined|curtailed|trimmed|pared|scaled|cut|downgraded|capped|brought\\s+down|halved|whittled|shaved|slashed|pruned|rolled\\s+back|dialed\\s+(?:back|down)|narrowed)(?!(?:\\s+[\\w’]+){0,2}?\\s+(?:pain|symptoms?|motion|strength|function|grip|lifting|standing|sitting|walking)\\b)'
export const INSTEAD = '(?:instead\\s+of|in\\s+(?:lieu|place)\\s+of|rather\\s+than|as\\s+opposed\\s+to)'

export const BE = '(?:was|were|is|are|been)'
/** So many; a year counts nothing. */
export const NUMBER = `#?(?:(?!(?:19|20)\\d\\d\\b)\\d+|${NUMBER_WORD})`
export const UNITS_GRANTED =
  '(?:visits?|sessions?|treatments?|hours?|days?|weeks?|months?|tablets?|tabs?|pills?|capsules?|units?|injections?|refills?|fills?|packs?|patch(?:es)?|tubes?|bottles?|box(?:es)?|vials?|pairs?|rentals?|rounds?|studies|study|tests?|screens?|scans?|levels?|infusions?|blocks?|massages?|kits?|appointments?|consultations?)'
/** What is left of one request, and not the other requests. */
export const REST =
  '(?:remaining|remainder|rest|balance)\\b(?!\\s+(?:\\w+\\s+)?(?:requests?|items?|services?|treatments?|medications?|procedures?)\\b)'

/** Who reviews a request for the claims administrator. */
export const REVIEWER =
  /\b(?:utili[sz]ation(?:\s+(?:review(?:er)?|management))?|UR|U\.\s?R\.(?=\s)|payo?e?r|review\s+(?:organization|company|vendor|agent|physician|nurse)|reviewing\s+(?:physician|doctor|nurse)|(?:peer|physician|medical|initial|prior|previous|first)\s+(?:review(?:er|ing)?|advis[eo]r)|(?:peer|physician)\s+consultant|peer-?\s*to-?\s*peer|(?<!\b(?:medical|QME)\s+)examiner|administrator|(?:the|its|an?|his|her|two|both)\s+(?:(?!expert|independent|professional)\w+\s+)?reviewers?|third-?\s*party\s+administrator|(?<!\b(?:health|private|group|own)\s+)(?:insurer|insurance\s+company)|determination\s+letter|(?:on|upon|in)\s+review(?=,)|(?:sent|submitted|went|forwarded|put|referred)\s+(?:\w+\s+){0,2}?(?:for|to|through)\s+(?:\w+\s+)?review|(?:decision|determination|letter|notice|review)\s+(?:dated|of(?=\s+(?:\d|[A-Z][a-z]+\s+\d)))|(?:notice|letter)\s+of\s+(?:denial|non-?\s*certification|modification)|(?:insurance\s+)?carrier|adjuster)\b/i
/** What the patient's own doctor thinks of a review, or of a treatment, is no review. */
export const TREATING =
  /\b(?:(?:treating|requesting|attending|primary|prescribing)\s+(?:\w+\s+)?(?:physician|provider|doctor|surgeon)|appeal\w*)\b/i
