import { DATE_PATTERN } from './read-date.ts'

const ON = '(?:on\\s+(?:or\\s+about\\s+)?)?'
/** What happened on the day of an injury. */
const EVENT =
  '(?:injur(?:y|ies|ed)(?!\\s+(?:worker|employee|workman|individual|body))|accidents?|incident|hurt|fell|fall|slip(?:ped)?|tripped|stumbled|struck|twisted|trauma|assault(?:ed)?|attack(?:ed)?|collision|rear-?ended|crushed|onset)'
/** What else a date may be that of: a visit, a report, a treatment, a state that goes on. */
const OTHER_DAY =
  '(?:seen|saw|visit|visited|exam\\w*|evaluat\\w*|assess\\w*|consult\\w*|reports?|note|notes|letter|request\\w*|MRI|CT|x-?rays?|EMG|scan|imaging|stud(?:y|ies)|surg\\w*|operat\\w*|underwent|procedure|treat\\w*|therapy|injections?|diagnos\\w*|complain\\w*|present\\w*|return\\w*|follow\\w*|denied|certif\\w*|review\\w*|status|has|have|had|since|until|through|declared|filed|again)'
const PATIENT = '(?:(?:the\\s+)?(?:injured\\s+worker|applicant|patient|claimant|employee|worker)|he|she)'

/** What summaries say of the day of an injury, in `date`. A date beside other words is that of a visit or a report. */
export const INJURY_DATES = [
  `date\\s+of\\s+(?:the\\s+)?(?:industrial\\s+|work\\s+)?injury[\\s:,]*(?:(?:is|was|of|on|as|listed|given|reported|noted|recorded|stated|documented)\\s+)*(?<date>${DATE_PATTERN})`,
  `injury\\s+date[\\s:,]*(?:(?:is|was|of|on)\\s+)*(?<date>${DATE_PATTERN})`,
  `(?<date>${DATE_PATTERN})\\s+(?:date\\s+of\\s+|industrial\\s+|work(?:[\\s-]related)?\\s+)?injury`,
  `date\\s+of\\s+loss[\\s:,]*(?:(?:is|was|of|on)\\s+)*(?<date>${DATE_PATTERN})`,
  `\\b(?:industrial|work(?:[\\s-]related)?|occupational)\\s+(?:injury|accident|incident)\\s+(?:(?:that|which|occurred|sustained|dated|at|on|of|or|about|from)\\s+){0,5}(?<date>${DATE_PATTERN})`,
  `injur(?:y|ies|ed)\\s+(?:(?:that|which|occurred|sustained|occurring|dated|at|work|on|of|or|about|from)\\s+){1,5}(?<date>${DATE_PATTERN})`,
  `\\b(?:injured|hurt)(?:\\s+(?:himself|herself|at|work|while|working|on|the|job|or|about)){0,6}\\s+(?<date>${DATE_PATTERN})`,
  `\\b(?:injured|hurt)\\s+(?:his|her|their)\\s+(?:[a-z]+\\s+){1,4}?on\\s+(?<date>${DATE_PATTERN})`,
  `\\b(?:fall|fell|accident|incident)\\s+(?:[a-z]+\\s+){0,4}?(?:at\\s+work|on\\s+the\\s+job)\\s+${ON}(?<date>${DATE_PATTERN})`,
  `\\bon\\s+(?:or\\s+about\\s+)?(?<date>${DATE_PATTERN})\\s*,?\\s+(?:${PATIENT}\\s+)?(?:sustained|suffered|injured|hurt|slipped|tripped|fell|was\\s+(?:injured|hurt|struck|hit))\\b`,
  `\\bDOI\\b[\\s:,)(–—-]*(?:(?:is|was|of|on)\\s+)*(?<date>${DATE_PATTERN})`,
  `(?<date>${DATE_PATTERN})\\s+DOI\\b`,
  `(?:suffered|sustained)\\s+[^.;]{0,80}?\\b(?:injur(?:y|ies)|trauma|accident|strain|sprain|fracture|fall)\\b[^.;\\d]{0,60}?\\bon\\s+(?:or\\s+about\\s+)?(?<date>${DATE_PATTERN})`,
  `\\b${EVENT}\\b(?:(?!\\b${OTHER_DAY}\\b)[^.;\\d]){0,80}?(?:\\b(?:on|of|dated)\\s+(?:or\\s+about\\s+)?|:\\s*)(?<date>${DATE_PATTERN})`,
  `\\bon\\s+(?:or\\s+about\\s+)?(?<date>${DATE_PATTERN})\\s*,?\\s+(?:(?!\\b${OTHER_DAY}\\b)[^.;]){0,60}?\\b(?:sustained|suffered|injured|hurt|slipped|tripped|stumbled|fell|twisted|strained|sprained|crushed|rear-?ended|was\\s+(?:involved|assaulted|attacked|struck|hit|caught|thrown))\\b(?!\\s+(?:\\w+\\s+){0,3}?(?:again|at\\s+home)\\b)`,
  `claim\\s+from\\s+(?<date>${DATE_PATTERN})`,
].map((pattern) => new RegExp(pattern, 'i'))
