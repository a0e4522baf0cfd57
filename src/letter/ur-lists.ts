import { ADVERSE, CERTIFIED, GRANTING, LESSENING, NUMBER, REFUSED, REVIEWER, UNITS_GRANTED } from './ur-words.ts'

/** What a review did, noted down as a list: `UR 3/4/2015: Norco #90, #60 approved; Soma, denied; brace - no cert.` */

const FAVOR = `(?:${CERTIFIED}|OK(?:ay)?(?:[’']?e?d)?|yes)`
/** The verdicts of a list, which need no verb. */
export const LISTED_DENIED = new RegExp(
  `\\b(?:(?:non|not|un)[\\s-]*(?:medically\\s+)?(?:certif\\w*|cert|approv\\w*|auth\\w*|OK(?:ay)?|necessary|needed|supported|recommended|granted|allowed|covered|warranted|indicated|appropriate|met)|${REFUSED}|${ADVERSE}|no(?=\\s+(?:to|cert|auth|approval)\\b|\\s*[.,;)]*\\s*$)|none(?=\\s*[.,;)]*\\s*$))\\b`,
  'i',
)
export const LISTED_MODIFIED = new RegExp(
  `\\b(?:modif\\w*|partial(?:ly)?|weaning|taper(?:ing)?|${LESSENING}|half)\\b`,
  'i',
)
export const LISTED_GRANTED = new RegExp(`\\b(?:${GRANTING}|(?<!\\bnot\\s+)${FAVOR})(?!\\w)`, 'i')
export const LISTED_AMOUNTS = [
  `(?<![.\\d])\\b(?:of\\s+)?(?<amount>${NUMBER})(?!\\s*(?:mg|mcg|[%/]))\\s+(?:(?:\\w+\\s+)?${UNITS_GRANTED}\\s+)?(?:only\\s+)?${FAVOR}(?!\\w)`,
  `(?<![.\\d])\\b(?<amount>${NUMBER})\\s+(?:out\\s+)?of\\s+(?:the\\s+)?${NUMBER}\\b`,
  `#(?<amount>\\d+)\\s+(?:only\\s+)?${FAVOR}(?!\\w)`,
  `\\b${FAVOR}(?:[\\s,:–-]|\\b(?:for|to|at|x|only|just|up|limited)\\b){1,12}(?<amount>${NUMBER})(?!\\s*(?:mg|mcg|[%/])|[/.]\\d)`,
].map((words) => new RegExp(words, 'i'))

/** What stands before a list: who reviewed, or what the paper is called. */
const LEAD = new RegExp(
  `^[^.;:]{0,120}?(?:${REVIEWER.source}|\\b(?:determinations?|decisions?|outcome|notice|report|letter)\\b)[^.;:]{0,60}?(?::|\\s[-–—])\\s`,
  'i',
)
/** What goes on with one: an item, and behind a mark its verdict. */
const NEXT = /^\s*[^.;:]{1,100}?(?::|,|=|\s[-–—])\s*\S/
const FULL_VERB = /\b(?:was|were|is|are|has|had|have|will|would|did|does|can|could|may|should)\b/i

/** Where in a sentence the items of a list begin, which may go on with the one before it; null where it is no list. */
export function findListStart(sentence: string, before: { isList: boolean; endsWith: string }): number | null {
  const lead = LEAD.exec(sentence)
  if (lead) return lead[0].length
  const goesOn = before.isList && (before.endsWith === ';' || (NEXT.test(sentence) && !FULL_VERB.test(sentence)))
  return goesOn ? 0 : null
}
