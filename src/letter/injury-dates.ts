import { DATE_PATTERN } from './read-date.ts'

const DATE = `(?<date>${DATE_PATTERN})`
/** What happened on the day of an injury, as a thing and as a deed. */
const THING =
  'injur(?:y|ies|(?<!\\b(?:the|an|this|his|her|their)\\s+injur)ed)(?!\\s+(?:workers?|employee|workman|individual|body|party))|accidents?|incident|trauma|collision|assault|onset|hurt'
const DEED =
  'fell|fall|slipped|tripped|stumbled|struck|hit|twist(?:ed|ing)|strained|sprained|assaulted|attacked|rear-?ended|crush(?:ed)?|caught|pinned|thrown|burned|lacerated|jerked|kicked|bitten|felt\\s+(?:an?|immediate|sudden|sharp)'
/** What else a date may be that of: a visit, a report, a treatment, a state that goes on. */
const OTHER_DAY =
  '(?:seen|saw|visit|visited|exam\\w*|evaluat\\w*|assess\\w*|consult\\w*|reports?|note|notes|letter|request\\w*|MRI|CT|x-?rays?|EMG|scan|imaging|stud(?:y|ies)|surg\\w*|operat\\w*|underwent|procedure|treat\\w*|therapy|injections?|diagnos\\w*|complain\\w*|present\\w*|return\\w*|follow\\w*|denied|certif\\w*|review\\w*|status|has|have|had|since|until|through|declared|filed|again|start\\w*|began|begun|given|received|prescribed|releas\\w*|perform\\w*|previous|prior|non-?industrial|another|later|last|risk|worsen\\w*|aggravat\\w*|exacerbat\\w*|discharg\\w*|complet\\w*|ended|laid|hired|born|retired|resigned|terminated|deposed|stopped|wrote|accepted|settled|deemed|signed|stationary|symptomatic|off\\s+work|as\\s+of|rated|\\d+/10(?!/)|nearly|almost|(?:said|stated|noted|told)(?!\\s+(?:as|on|of|to)\\b))'
const PATIENT = '(?:(?:the\\s+)?(?:injured\\s+worker|applicant|patient|claimant|employee|worker)|he|she)'
/** Words of one clause, none of another day. */
const SAME = `(?:(?!\\b${OTHER_DAY}\\b|${DATE_PATTERN})[^.;]){0,80}?`
const FILLED = '(?:(?:is|was|of|on|as|at|listed|given|reported|noted|recorded|stated|documented|to\\s+be)\\s+)*'
const KIND = '(?:(?:industrial|occupational|work(?:[\\s-]related)?|crush|specific)\\s+)?'

/** What summaries say of the day of an injury, in `date`. A date beside other words is that of a visit or a report. */
export const INJURY_DATES = [
  `\\b(?:DOI|date\\s+of\\s+(?:the\\s+|his\\s+|her\\s+)?${KIND}(?:injur(?:y|ies)|loss|accident|incident)|(?:injury|accident|incident)\\s+date|injured\\s*(?=:)|injury\\s*(?=:))[\\s:,)(–—-]*${FILLED}${DATE}`,
  `${DATE}\\s*[,(]?\\s*(?:date\\s+of\\s+)?${KIND}(?:injur(?:y|ies)|accident|incident|DOI)\\b`,
  `\\b(?<!\\b(?:prior|previous|earlier|another|non-?industrial)\\s+(?:\\w{1,20}\\s+)?)(?:${THING}|${DEED})\\b${SAME}\\b${DATE}`,
  `\\b(?:suffered|sustained)\\b${SAME}\\bon\\s+(?:or\\s+about\\s+)?${DATE}`,
  `\\bon\\s+(?:or\\s+about\\s+)?${DATE}\\s*,?\\s+(?:${PATIENT}\\s+)?${SAME}\\b(?:sustained|suffered|(?<!\\b(?:the|an|this|his|her)\\s+)injured|hurt|${DEED}|involved)\\b(?!\\s+(?:\\w+\\s+){0,3}?(?:again|at\\s+home)\\b)`,
  `\\bon\\s+or\\s+about\\s+(?<!\\b${OTHER_DAY}\\b[^.;]{0,80}\\bon\\s+or\\s+about\\s+)${DATE}(?!\\s*,?\\s+(?:\\w+\\s+){0,3}?${OTHER_DAY}\\b)`,
  `claim\\s+from\\s+${DATE}`,
].map((pattern) => new RegExp(pattern, 'i'))
