import { DATE_PATTERN } from './read-date.ts'

const ON = '(?:on\\s+(?:or\\s+about\\s+)?)?'
const PATIENT = '(?:(?:the\\s+)?(?:injured\\s+worker|applicant|patient|claimant|employee|worker)|he|she)'

/** What summaries say of the day of an injury, in `date`. A date beside other words is that of a visit or a report. */
export const INJURY_DATES = [
  `date\\s+of\\s+(?:the\\s+)?(?:industrial\\s+|work\\s+)?injury[\\s:,]*(?:(?:is|was|of|on|as)\\s+)*(?<date>${DATE_PATTERN})`,
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
  `claim\\s+from\\s+(?<date>${DATE_PATTERN})`,
].map((pattern) => new RegExp(pattern, 'i'))
