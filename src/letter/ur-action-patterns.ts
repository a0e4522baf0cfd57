import {
  ADVERSE,
  BE,
  CERTIFIED,
  FAVORED,
  GAP,
  GRANTING,
  INSTEAD,
  LESSENING,
  NOT,
  NUMBER,
  OFFICIAL,
  REFUSED,
  REST,
  REVIEWER,
  UNITS_GRANTED,
  WITHHELD,
} from './ur-words.ts'

/** Patterns of what clinical summaries say of utilization review; each is looked for within one sentence. */

const anyOf = (patterns: string[], end = ''): RegExp =>
  new RegExp(patterns.map((words) => `\\b(?:${words})${end}`).join('|'), 'i')

/** What any request may be called. */
const ASKED =
  '(?:requests?|items?|services?|treatments?|medications?|medicines?|drugs?|prescriptions?|stud(?:y|ies)|tests?|scans?|injections?|procedures?|devices?|therap(?:y|ies))'
/** `of the four`, `out of twelve`; the strength of a medicine counts nothing. */
const OF_MANY = `(?:out\\s+)?of\\s+(?:(?:the|those|these|his|her)\\s+(?:\\w+\\s+)?)?${NUMBER}\\b(?!\\s*(?:mg|mcg|[%/]))`

/** Something was granted, whatever else was not. */
export const GRANTED = new RegExp(
  `\\b(?:(?:approval|authori[sz]ation|certification|consent)\\s+${BE}\\s+(?:\\w+\\s+)?(?:given|granted|issued|extended|provided|forthcoming)\\s+(?:for|to)|(?<=^\\s*(?:and|but)\\s+)given\\s+(?:for|to)|${GRANTING})\\b`,
  'i',
)
/** What utilization review did, in the words of clinical summaries. */
export const DENIED = anyOf([
  `${NOT}${GAP}${OFFICIAL}`,
  `${BE}\\s+not\\s+(?:been\\s+)?${CERTIFIED}`,
  `${OFFICIAL}\\s+(?:neither|none)\\b`,
  `none\\b[^,.;]{0,60}?\\b(?:${BE}|won|got|gained)\\s+(?:\\w+\\s+)?${CERTIFIED}`,
  `(?:certification|approval|authori[sz]ation|cert|auth)\\b[^.;]{0,60}?\\b(?<!\\bwhich\\s+)(?:${BE}|has|have|had|did)\\s+(?:(?:therefore|thus|accordingly|hence|then|consequently|likewise|also|so)\\s+)?(?:not\\s+(?!(?:been\\s+)?(?:submitted|requested|provided|included|found|available|dated|signed|sought|needed|required|attached|seen)\\b)\\w+|${WITHHELD})\\b(?:\\s+(?:for|to|from)\\b)?`,
  'no\\s+(?:certification|approval|authori[sz]ation)\\b(?![^.;]{0,30}\\b(?:needed|required|requested|sought|necessary)\\b)',
  'un(?:certified|approved|authori[sz]ed)\\b',
  `(?<!\\b(?:not|never|no|none|neither|without)(?:\\s+(?:of|the|these|all|both|been|be|was|were|is|are|yet|ever|modify|modified|or|nor|requests?|items?|issued?|an?|any)){0,5}\\s+)${REFUSED}\\b`,
  // `In an adverse determination, six visits were certified`: that is only what the paper is called.
  `(?<!^\\s*(?:in|by|per)\\s+(?:an?|the|its)\\s+)${ADVERSE}`,
  `${NOT}${GAP}medical(?:ly)?\\s+(?:necess|appropriate|indicat)\\w*`,
  'medically\\s+un(?:necessary|warranted|supported)',
])
/** A part was allowed: so it is also where the same sentence says that the rest was denied. */
export const IN_PART = anyOf([
  `(?:partial|part|conditional)(?:ly)?\\s+(?:${CERTIFIED}|${REFUSED}|non-?\\s*certif\\w+)`,
  `(?:${GRANTING}|${REFUSED}|non-?\\s*certified)(?:\\s+\\w+){0,4}?\\s+in\\s+part\\b(?!\\s+(?:because|due|on|for|as))`,
  `${GRANTING}\\s+(?:only\\s+|just\\s+)?(?:a\\s+)?(?:part|portion)\\s+of`,
  // The refills alone.
  `(?:${REFUSED}|non-?\\s*certified|${NOT}${GAP}${OFFICIAL})\\s+(?:(?:the|any|all|its|both)\\s+)?(?:${NUMBER}\\s+)?refills?\\b`,
  `(?:the|any|all|its|both)\\s+(?:${NUMBER}\\s+)?refills?\\s+${BE}\\s+(?:not\\s+${CERTIFIED}|${REFUSED}|non-?\\s*certified)`,
  // Half of it, or less.
  `half\\b[^.;]{0,60}?\\b${BE}\\s+${CERTIFIED}`,
  `a\\s+(?:lesser|smaller|shorter|lower|reduced|limited)\\s[^.;]{0,60}?\\b${BE}\\s+${CERTIFIED}`,
  // Not all of it.
  `${NOT}${GAP}${CERTIFIED}\\s+(?:more\\s+than|beyond|(?:all|the\\s+(?:full|entire|whole|total))\\b(?!\\s+(?:\\w+\\s+){0,2}?${ASKED}\\b))`,
  `(?:${REFUSED}|non-?\\s*certified|withheld)\\s+(?:all\\s+but\\s+(?:the\\s+)?(?:first\\s+)?${NUMBER}\\b(?!\\s+${ASKED})|${NUMBER}\\s+${OF_MANY}(?!\\s+${ASKED}))`,
  // Granted with a limit.
  `${GRANTING}\\b[^.;]{0,80}?\\b(?:${[
    `(?:only|just|no\\s+more\\s+than|at\\s+most)\\s+(?:for\\s+)?(?:an?\\s+)?(?:initial\\s+)?(?:${NUMBER}|single)\\b`,
    '(?:but|though|albeit|and)\\s+(?:only|limited|restricted|without)\\b|minus\\b|excluding\\b',
    '(?:with|w\\/)\\s*(?:a\\s+)?(?:mod(?:s|ifications?)?|changes?|limits?|limitations?)\\b',
    '(?:for|to\\s+(?:allow|permit))\\s+(?:an?\\s+|the\\s+purposes?\\s+of\\s+)?(?:wean|taper)',
    '(?:removed|omitted|eliminated|denied|not)\\s+(?:the\\s+|any\\s+|all\\s+)?refills?\\b',
    'refills?\\s+(?:\\w+\\s+){0,2}?(?:struck|removed|omitted|eliminated|deleted|dropped|disallowed|denied|withheld)\\b',
    '(?:with\\s+(?:no|zero)|(?:without|less|minus|sans)(?:\\s+(?:the|any|its))?)\\s+refills?\\b',
    INSTEAD,
    `,?\\s+not\\s+(?:for\\s+)?(?:the\\s+|all\\s+(?:the\\s+)?)?(?:\\w+\\s+)?${NUMBER}\\b`,
    'at\\s+half\\b|(?:as|on)\\s+an\\s+outpatient\\b',
    'no\\s+more\\b',
    'only\\s+(?:for|at|in|on|as|with|under|through|until|the\\s+first)\\b',
    '(?:reduced|lesser|lower|smaller|modified)\\s+(?:quantity|amount|number|dose|level|frequency|duration)',
  ].join('|')})`,
  `only\\s+(?:an?\\s+)?(?:initial\\s+)?${NUMBER}\\b[^.;]{0,60}?\\b${BE}\\s+${CERTIFIED}`,
  `(?:with|a)\\s+(?:\\w+\\s+)?modif(?:ications?|ied)\\b(?=.*\\b${CERTIFIED})`,
  `${INSTEAD}\\b[^.;]{0,80}?\\b${GRANTING}`,
  // So many of so many, or so many and not so many.
  `${NUMBER}\\b[^,.;]{0,40},\\s+(?:and\\s+)?not\\s+(?:the\\s+|all\\s+)?(?:\\w+\\s+)?${NUMBER}\\b[^.;]{0,40}?\\b(?:${BE}|w[io]ns?|got|had|found)\\s+(?:[\\w’']+\\s+){0,2}?${CERTIFIED}`,
  `${GRANTING}\\b[^.;]{0,40}?${NUMBER}\\b(?:\\s+\\w+){0,4}?\\s+${OF_MANY}`,
  `of\\s+(?:the|those|these)\\s+(?:\\w+\\s+){0,3}?${NUMBER}\\b[^.;]{0,80}?\\b(?:${CERTIFIED}\\s+(?:only\\s+)?${NUMBER}\\b|${NUMBER}\\s+(?:\\w+\\s+){0,3}?${BE}\\s+${CERTIFIED})`,
  `${NUMBER}\\s+(?:\\w+\\s+){0,3}?${OF_MANY}[^.;]{0,60}?\\b${BE}\\s+${CERTIFIED}`,
  `${GRANTING}\\s+(?:only\\s+)?${NUMBER}\\s+\\w+\\s+of\\s+the\\b`,
])
/** Changed, which may have been another of several. `activity modification` and a `modified Broström repair` are none. */
export const MODIFIED = anyOf(
  [
    `(?:${BE}|be|review(?:er)?(?:\\s*\\([^)]{1,40}\\)|\\s+(?:dated|on)\\s+[\\d/-]{6,10})?|UR|administrator|carrier|and|but|it)\\s+(?:(?!(?:not|never|nor|neither)\\b)\\w+\\s+)?modified(?=\\s+(?:to|the|an?|this|these|it|them|for|from|by|both|in|on|as|due|because|and|so)\\b|\\s*[.,;(]|\\s*$)`,
    '(?<!\\b(?:not|never|nor|neither|without)\\s+)modif(?:ied|ies|ying)\\s+(?:to\\s+(?:allow|approve|certify|authori[sz]e)|from|the|it|them|this|these|both)\\b',
    `modified\\s+(?:[\\w/.%-]+\\s+){0,8}?to\\s+${NUMBER}`,
    '(?<!\\b(?:without|no|any)\\s+)modification\\s+(?:for|to|of\\s+the\\s+request)|(?:returned|issued|rendered|made|was|to)\\s+(?:an?\\s+)?modification\\b|to\\s+modify\\s+(?:the|it|this|them)',
    'modified\\s+(?:determination|decision|approval|certification)',
  ],
  '\\b',
)
/** Not found to be what a guideline asks for: a denial where the sentence names who reviewed the request. */
export const UNSUPPORTED = anyOf([
  `(?:${NOT}|no|without|insufficient|lack\\w*)${GAP}${FAVORED}`,
  '(?:unsupported|inappropriate|unwarranted|unjustified|unnecessary|unreasonable|unfavorable|unproven|experimental|investigational|premature|excessive|duplicative|redundant|vetoed|blocked|excluded)\\b',
  '(?:opposed|disagreed)\\b|(?:balked|balks)\\s+at\\b|ruled\\s+out\\b|drew\\s+the\\s+line\\b|(?:took|takes)\\s+(?:exception\\s+to|issue\\s+with)\\b',
  "(?:not|n[’']t|un)\\s*(?:hear\\s+of|go\\s+along|pay\\s+for|persuaded|convinced|satisfied|won\\s+over)\\b",
  'n\\/c\\b|adverse\\s+to\\b|too\\s+\\w+\\s+(?:to|for)\\b|fell\\s+(?:through|short|flat)\\b',
  'without\\s+success\\b|in\\s+vain\\b|to\\s+no\\s+avail\\b|unsuccessful(?:ly)?\\b',
  '(?:took|taken)\\s+(?:[\\w-]+\\s+){1,4}?off\\s+(?:altogether|entirely|completely)\\b',
  'of\\s+no\\s+(?:\\w+\\s+)?(?:benefit|use|value)\\b|(?:without|no)\\s+merit\\b',
  `(?:no|lack(?:ed|ing)?|insufficient)\\s+(?:\\w+\\s+)?(?:grounds?|basis|need|reason|cause|justification|indication|support|rationale|case|place|call|merit)\\s+(?:for|to|in)\\b(?:\\s+${OFFICIAL})?`,
  '(?:said|answer(?:ed)?|replied)\\s+no\\b|answer\\b[^.;,]{0,80}?\\bwas\\s+(?:an?\\s+)?(?:\\w+\\s+)?(?:no|negative)\\b|in\\s+the\\s+negative\\b',
  '(?:rul|recommend|decid|advis|f[io]und?|(?:came|held)\\s+(?:down|out)(?:\\s+on)?|argu|spoke|sp[eo]ak|voted|was|were|stood)\\w*\\s+against\\b',
  '\\ban?\\s+(?:firm\\s+|flat\\s+|clear\\s+|plain\\s+)?no\\b(?=\\s+(?:from|by|to|for|in|on|at)\\b|\\s*[.,;]|\\s*$)|thumbs\\s+down\\b',
  'where\\s+(?:it|they)\\s+(?:failed|fell|foundered|did\\s+not\\s+pass)\\b',
  'should\\s+not\\s+be\\b',
  '(?:necessity|need|support|justification)\\b[^.;]{0,80}?\\b(?:was|were|is|had|has)\\s+(?:been\\s+)?(?:not|lacking|absent|unclear)\\b',
  '(?:lacked|lacking|lacks|without)\\s+(?:\\w+\\s+)?(?:evidence|criteria|necessity|justification)\\b',
  '(?:(?:did|does|do)\\s+not|failed\\s+to)\\s+(?:obtain|get)\\b|failed\\s+(?:at\\s+)?(?:utilization|UR\\b|(?:the\\s+)?review)',
])
/** Made less of what was asked for: so only where the sentence names who reviewed it. */
export const LESSENED = anyOf([
  `${GRANTING}\\b[^.;]{0,40}?\\b(?:half|a\\s+(?:\\w+\\s+)?(?:lesser|shorter|smaller|reduced|limited|shortened)\\s)`,
  `${GRANTING}\\b[^.;]{0,80}?\\b(?:limited|capped|up)\\s+(?:to|at)\\s+${NUMBER}\\b`,
  `${GRANTING}\\b[^.;]{0,60}?\\b(?:wean|taper)(?:ing)?\\s+(?:dose|amount|quantit|suppl|schedule|course|number)\\w*`,
  '(?:for|to\\s+(?:allow|permit|begin|start|facilitate))\\s+(?:an?\\s+|the\\s+purposes?\\s+of\\s+)?(?:\\S+\\s+){0,3}?(?:wean|taper)\\w*',
  `${LESSENING}\\b[^.;]{0,100}?\\b(?:(?:in)?to|at)\\s+(?:an?\\s+|only\\s+|just\\s+)*(?:\\w+[\\s-]+)?(?:${NUMBER}|single)\\b`,
  `${LESSENING}\\b[^.;]{0,80}?\\b(?:(?:in)?to\\s+(?:an?\\s+)?(?:[\\w-]+\\s+)?(?:rental|trial|generic|outpatient)|(?:in|by)\\s+(?:an?\\s+)?(?:half|third|quarter|${NUMBER}))\\b`,
  '(?<!\\b(?:not|never|nor|an?|the)\\s+)modif(?:ied|ies)\\b(?!\\s+(?:dut|work|activit))',
  '(?<!\\b(?:without|no|any|activity|behaviou?r|lifestyle|home|house|bathroom|vehicle|van|car|auto|denied|certified)\\s+)modification\\b',
  '(?:removed|omitted|eliminated|struck|dropped|deleted|took\\s+(?:away|out|off))\\s+(?:the\\s+|all\\s+|any\\s+)?(?:\\w+\\s+)?refills?\\b',
  '(?:fewer|less)\\s+(?:\\w+\\s+)?than\\s+(?:was\\s+|were\\s+)?(?:asked|requested|sought)',
  `(?:review(?:er)?|UR|administrator|carrier|physician|advis[eo]r|insurer|adjuster|examiner)\\s+(?:\\w+\\s+){0,2}?${LESSENING}\\s+(?:the|this|that|it|them|his|her|both|each|all)\\b`,
  `${BE}\\s+(?:\\w+\\s+)?${LESSENING}\\b[^.;]{0,60}?\\bby\\s+(?:UR|utilization|the\\s+(?:claims|carrier|insurer|adjuster|(?:\\w+\\s+)?reviewer))\\b`,
  `(?:request|order|prescription|quantity|number|course|program|visits|sessions|treatments|stay|hours)\\s+${BE}\\s+(?:\\w+\\s+)?${LESSENING}`,
  '(?:turned|made|changed|converted)\\b[^.;]{0,60}?\\binto\\s+(?:an?\\s+)?(?:[\\w-]+\\s+){0,2}?(?:rental|trial|loan|generic)\\b',
  'refills?\\s+(?:[\\w’]+\\s+){0,3}?(?:struck|removed|omitted|eliminated|deleted|dropped|disallowed|denied|refused|withheld)\\b',
  '(?:took|taken|moved|knocked)\\b[^.;,]{0,60}?\\bdown\\b',
  'halved\\b|substituted\\b|brought\\b[^.;]{0,60}?\\bdown\\b',
  'half\\s+(?:of\\s+)?(?:the|what|that|his|her)\\b(?!\\s+(?:\\w+\\s+)?(?:pain|time|day))',
])
/** What a clause may begin with that tells of another request behind a comma. */
export const NEXT_DONE = `(?:non-?\\s*certif|denied\\b|denial|modif|certif|approv|authori[sz]|partial)\\w*|${LESSENING}`
/** Or one that says behind a comma what became of another: `, the walker was not`, `, the cane denied`. */
export const NEXT_SUBJECT = [
  `(?:it|they|UR)\\s+(?:(?:did|would|has|had|will|also|then)\\s+)*(?:${OFFICIAL}|${CERTIFIED}|${REFUSED}|modified)`,
  `(?:the|an?|both|its|his|her)\\s+(?:[\\w-]+\\s+){1,5}?(?:${BE}|being)\\s+(?:not\\b|${OFFICIAL}|non-?\\s*certif|${REFUSED}|modified)`,
  `(?:the|its|his|her)\\s+(?:[\\w-]+\\s+){1,4}?(?:not\\s+)?(?:${OFFICIAL}|non-?\\s*certified|${REFUSED}|modified)(?=\\s*(?:[.,;]|$|\\b(?:by|on|as|at|for|because|to)\\b))`,
].join('|')
/** How many were granted, in `amount`, where a sentence counts them. */
export const GRANTED_AMOUNTS = [
  `\\b(?:${GRANTING}|recommended|suggested|proposed|gave|gives|offered|left|provided\\s+for|came\\s+down\\s+to|had\\s+(?:it|them|that|those)\\s+at|(?:figure|number|limit|ceiling|cap|maximum)\\s+(?:was|is)|settled\\s+(?:on|for)|stopped\\s+at|kept\\s+(?:it\\s+)?to|paid\\s+for|yes\\s+to),?\\s+(?:[\\w-]+\\s+){0,6}?(?<amount>${NUMBER}|single)(?!\\s*(?:mg|mcg|[%/]))(?=[\\s-]*(?:(?:more|additional|initial|to|on|in|by|per|at|under|with|and|\\w+\\s+of)\\b|(?:[\\w-]+\\s+){0,3}?${UNITS_GRANTED}\\b|(?:[\\w-]+\\s*){0,2}(?:[.,;(]|$)))`,
  `\\b(?<amount>${NUMBER})\\s+(?:(?:\\w+\\s+)?${UNITS_GRANTED}\\s(?:(?!\\b${NUMBER}\\b)[^.;]){0,60}?\\b|(?:\\w+\\s+)?${UNITS_GRANTED}\\)\\s)?,?\\s*${BE}\\s+${CERTIFIED}`,
  `\\b(?:answer|decision|determination|verdict|approval|authori[sz]ation|certification|yes|okay|consent|go-?\\s*ahead|assent)\\s+(?:was|is|came)\\s+(?:(?:given|back|forthcoming)\\s+)?(?:(?:by|from)\\s+(?:\\w+\\s+){1,3}?)?(?:for|to)\\s+(?:only\\s+|just\\s+)?(?:an?\\s+(?:\\w+\\s+)?of\\s+)?(?<amount>${NUMBER})\\b(?!\\s*(?:mg|mcg|[%/]))`,
  `\\b(?<amount>${NUMBER})\\s+(?:\\w+\\s+){0,2}?${UNITS_GRANTED}\\s+(?:which\\s+)?(?:he|she|it|they|UR)\\s+(?:would|did|could|was\\s+willing\\s+to)?\\s*${GRANTING}`,
  `\\b${GRANTING}\\s+(?:[\\w-]+\\s+){0,4}?[\\w-]+,\\s+(?<amount>#\\d+)`,
  `\\b${GRANTING}\\b[^.;]{0,80}?,?\\s(?:but|though|although|albeit|yet)\\s+(?:only\\s+)?(?:for|at|to|with|in)\\s+(?<amount>${NUMBER})\\b(?!\\s*(?:mg|mcg|[%/]))`,
  `(?<amount>${NUMBER})\\b(?:[\\s-]+[\\w’']+){0,7}?\\s+(?:was|were|is|are)\\s+(?:what|all|as\\s+m(?:uch|any)\\s+as|the\\s+most)\\s+(?:that\\s+)?(?:[\\w’']+\\s+){0,5}?(?:${CERTIFIED}|would|was\\s+(?:willing|ready|prepared)|could)\\b`,
  `${NUMBER}\\b(?:\\s+\\w+){1,4}?\\s+(?:became|shrank\\s+to|turned\\s+into|were\\s+made|went\\s+down\\s+to|dropped\\s+to)\\s+(?<amount>${NUMBER})\\b`,
  `\\bwith\\s+(?:only\\s+)?(?<amount>${NUMBER})\\s+(?:(?:\\w+\\s+)?${UNITS_GRANTED}\\s+)?${CERTIFIED}\\b`,
  `(?<amount>${NUMBER})\\s+(?:(?:\\w+\\s+)?${UNITS_GRANTED}\\s+)?(?:came\\s+back|were\\s+returned|went\\s+through|got\\s+through|passed|survived)\\b`,
  `\\bof\\s+(?:which|these|those|them|that)\\s+(?:[\\w’']+\\s+){0,4}?(?:${CERTIFIED}|found|considered|deemed|held|thought)\\s+(?:only\\s+|just\\s+)?(?<amount>${NUMBER})\\b(?!\\s*(?:mg|mcg|[%/]))`,
  `\\bextended\\b[^.;]{0,40}?\\bby\\s+(?<amount>${NUMBER})\\b`,
  `\\b${GRANTING}\\s+(?:[\\w-]+\\s+){0,3}?(?:in|to)\\s+the\\s+(?:amount|number|quantity|extent)\\s+of\\s+(?<amount>${NUMBER})\\b`,
  `\\b(?:put|set|fixed)\\s+(?:the\\s+)?[^.;]{0,60}?\\s(?:at|to)\\s+(?<amount>${NUMBER})\\b(?!\\s*(?:mg|mcg|[%/]))`,
  `\\b${GRANTING}\\b[^.;]{0,80}?[,\\s]\\s*(?<amount>${NUMBER})\\s+(?:\\w+\\s+){0,2}?(?:of\\s+|for\\s+)?each\\b`,
  `\\b(?:finding|found|view|opinion|thought|held|felt|believed)\\b[^.;]{0,40}?\\b(?<amount>${NUMBER})\\s+(?:\\w+\\s+){0,2}?${UNITS_GRANTED}\\s+(?:\\w+\\s+)?(?:should|would|will|was|were|is|are)\\s+(?:be\\s+)?(?:enough|sufficient|suffice|adequate|do)\\b`,
  `\\b(?:found|considered|deemed|thought|felt)\\s+(?:[\\w-]+\\s+){0,5}?(?<amount>${NUMBER})\\s+(?:\\w+\\s+){0,2}?${UNITS_GRANTED}\\b(?:\\s+of(?:\\s+\\w+){1,3}?)?\\s+(?:(?:to\\s+be|was|were|would\\s+be|as)\\s+)?(?:medically\\s+)?(?:enough|sufficient|adequate|reasonable|appropriate|necessary|warranted)`,
].map((words) => new RegExp(words, 'i'))
/** What is left of a request of which some was granted. */
export const OF_REST = new RegExp(`\\b${REST}|\\bthe\\s+(?:other|last|final)\\s+${NUMBER}\\b(?!\\s+${ASKED})`, 'i')
/** What a clause leaves out of what the one before it grants: `but not the walker`, `while the cane was not`. */
export const LEFT_OUT =
  /\b(?:but|and|though)\s+not\b(?!\s+(?:all|only)\b)|\bnot\s*[.,;]?\s*$|\b(?:though|although|yet|but|and)\s+(?:(?:to|for)\s+)?(?:neither\s.*\bnor\b|(?:none|nothing|no\s+\w+)\s+(?:for|of|else)\b|no\s+to\b)|^\s*not\s+(?:the|his|her|its)\b|\bstopp(?:ed|ing)\s+short\s+of\b/i

/**
 * A patient denies symptoms; only a sentence about a request or its review is meant here. Only utilization review
 * issues non-certifications, partial certifications and adverse determinations.
 */
export const ABOUT_REVIEW = new RegExp(
  `${REVIEWER.source}|\\b(?:requests?|requested|RFA|authori[sz]ation|non-?\\s*certif\\w+|(?:not|re(?:fused|ceived?)|denied|withheld|against|obtain|get|pass)\\s+certif\\w+|certification\\s+(?:of|for)|(?:partial|conditional)(?:ly)?\\s+${OFFICIAL}|adverse(?:ly)?\\s+(?:determin|deci|ruling)\\w*|(?:determination|decision)\\s*(?=:)|decision\\s+to\\s+(?:deny|non-?certify|modify)|(?:prior|initial|previous|first)\\s+determination|denial\\s+(?:letter|notice)|(?:a|an|the|its|this)\\s+(?:denial|refusal|non-?\\s*certification)|(?:the|this)\\s+(?:determination|decision)|${BE}\\s+(?:not\\s+)?certified|(?:certification|approval)\\s+${BE}|uncertified|(?:no|fail\\w*\\s+to\\s+\\w+|gain\\w*|obtain\\w*|secur\\w+|w[io]n|receiv\\w+|given|withh\\w+|lack\\w*|without)\\s+(?:approval|certification)|internal\\s+appeal|(?:employer|company)(?:['’]s)?\\s+(?:\\w+\\s+)?review(?:er)?|pass\\s+utilization)\\b`,
  'i',
)
/** What goes on about the review that the sentence before tells of. */
export const GOES_ON = new RegExp(
  `\\b(?:${OFFICIAL}|${REFUSED}|modified|non-?\\s*certified|${BE}\\s+(?:[\\w-]+\\s+){0,2}?${LESSENING}\\b[^.;]{0,60}?\\b(?:to|by|at)\\s+(?:\\w+\\s+)?${NUMBER})`,
  'i',
)
/** What became of a treatment, said without a word of who reviewed it. */
export const DONE_TO = new RegExp(
  `(?<!\\bhad\\s+)\\b${BE}\\s+(?:\\w+\\s+){0,2}?(?:${OFFICIAL}|${CERTIFIED}|non-?\\s*certif\\w+|${REFUSED}|modified|(?:found|deemed|considered|judged|determined|held)\\s+(?:\\w+\\s+){0,3}?(?:not|un\\w+)\\b)`,
  'i',
)
export const SYMPTOM =
  /\b(?:patient|worker|claimant|applicant|employee|she|he)\s+(?:\w+\s+){0,2}?(?:denie[sd](?!\s+(?:it|them|this|these|both|authori[sz]|certif|approval|the\s+requests?)\b)|declines?d?|refuse[sd]|reject(?:s|ed)|turned\s+down|did\s+not\s+(?:want|wish|agree))\b/i
/** What is denied or changed there is no request for treatment. */
export const OTHER_MATTER =
  /\b(?:disability|(?:denied|of|for|his|her|the|indemnity|unemployment|insurance)\s+(?:\w+\s+)?benefits|compensability|liability|return\s+to\s+work|modified\s+(?:duty|duties|work|activit\w+)|activity\s+modification|time\s+off|(?:group|private|own)\s+(?:health\s+)?(?:insurance|insurer|carrier|plan)|health\s+insur\w+|health\s+plan|medicare|(?<!\b(?:appealed|sought|requested|asked\s+for|prescribed|ordered|proposed|submitted)\s)by\s+(?:the|his|her|their)\s+(?:own\s+)?(?:employer|treating|patient|provider|doctor|surgeon|pharmacy))\b|\bclaim\s+(?:for\s+[^.;]{0,40})?(?:was|is|had\s+been)\b|\b(?:other|denial\s+of\s+(?:the|his|her))\s+claim\b/i
/** A request of its own history: another one, or one before this. */
export const OTHER_REQUEST =
  /\b(?:one|some|several|most|part)\s+of\s+(?:the|these|those|his|her)\s+(?:\w+\s+)?(?:requests|items|medications|medicines|drugs|services|treatments|procedures|tests|studies)\b(?!\s+(?:that|which)\b)|\b(?:an?|the)\s+(?:prior|previous|earlier|past|former|another)\s+request\b|\bone\s+(?:of\s+(?:the|these|those|his|her)\s+)?requests?\b|\brequests?\s+(?:from|of)\s+(?:19|20)\d\d\b|\bin\s+(?:19|20)\d\d\b|\blast\s+year\b|\byears?\s+(?:ago|earlier|before|prior|previously)\b/i
/** What was not done yet, or did not last: `if UR denies it`, `the denial was reversed`, `later approved`. */
export const UNDONE =
  /\b(?:unclear|unknown|not\s+(?:clear|known|stated|told))\s+(?:\w+\s+)?(?:whether|if|what)\b|\b(?:heard|told(?:\s+by\s+\w+\s+\w+)?)\s+that\b|\b(?:is|was)\s+(?:expected|anticipated|awaited|pending)\b|\boverturned\s+(?:its|the|that)\b|\b(?:if|unless|should)\s+(?:\w+\s+){0,5}?(?:den(?:y|ies|ied)|modif|certif|approv|authori[sz])|\b(?:denials?|decisions?|determinations?)\s+(?:\w+\s+){0,3}?(?:overturned|reversed|withdrawn|rescinded|lifted|vacated)\b|\b(?:that|which)\s+(?:was|were)\s+(?:later\s+|then\s+)?(?:overturned|reversed|withdrawn|rescinded|lifted|vacated)\b|\b(?:withdrew|rescinded|reversed)\b|\b(?:later|subsequently|(?:on|after)\s+(?:appeal|reconsideration))\W+(?:\w+\s+){0,3}?(?:certified|approved|authori[sz]ed)/i
/** The clause is about each of the requests, or of as many as `many` counts: all but those named behind `except`. */
export const OF_ALL = new RegExp(
  `\\b(?<many>both|all|each|neither|either|none|everything)\\b(?:\\s+of)?(?:\\s+(?:the|these|those|them))?(?:\\s+(?<number>${NUMBER}))?(?:\\s+(?:disputed|requested|other|remaining))?(?:\\s+${ASKED}\\b|(?=\\s*(?:[.;]|$|(?:was|were|be|being|had|has|have|received|except|other\\s+than|but|save|apart|aside)\\b)))|\\b(?:the|these|those)\\s+(?:(?:other|remaining)\\s+)?(?:(?<count>${NUMBER})\\s+)?(?:disputed\\s+|above\\s+|requested\\s+|(?:other|remaining)\\s+)?(?:requests|items|services|treatments|medications)\\b(?!\\s+(?:for|of)\\b)|\\bthe\\s+others\\b(?=\\s*(?:[.,;]|$|\\b(?:was|were|not)\\b))`,
  'i',
)
export const EXCEPTING =
  /\b(?:except(?:ing)?(?:\s+for)?|but|other\s+than|apart\s+from|aside\s+from|save(?:\s+for)?|with\s+the\s+exception\s+of)\s+(?<names>[^.;]+?)(?=\s+(?:was|were|which)\b|[.;,]|$)/i
/** Why something was done: what stands behind names other treatments, or tells what is missing of this one. */
export const REASON =
  /,?\s+(?:because|(?<!\bwell\s+)as(?!\s+(?:an?|follows|requested|to|for|of|well)\b)|since|due\s+to|owing\s+to|citing|noting|(?<!\b(?:was|were|is|are|been|not|and|but)\s+)given|based\s+(?:up)?on|on\s+the\s+(?:basis|grounds)|in\s+light\s+of|in\s+view\s+of|for\s+(?:lack|want|failure)\s+of)\s/i
/** The verb of what was done, where the words that tell of it go on to its limit: `approved` of `approved six of twelve`. */
export const VERB = new RegExp(`\\b(?:${CERTIFIED}|${LESSENING}|${REFUSED}|modif\\w+)`, 'i')
