/** A word follows `do` and `may`: else they may be a doctor's degree or a month. */
const VERB = /\b(?:is|are|was|were|has|have|had|does|did|should|(?:do|may)(?=\s+[a-z]))\b/i
const PERSON = /\b(?:(?:the|this)\s+(?:patient|injured\s+worker|worker|claimant|applicant|employee)|she|he)\b/i

/** A page on the web, which rationales cite and nobody asks for. */
const WEB_PAGE = /https?:\/\/|\bwww\.|\.html?\b/i

/** Whether words are sentences of a rationale or summary and no heading: only one that was modified has finite verbs. */
export function isProse(words: string): boolean {
  const [head = ''] = words.split(/was\s+the\s+original\s+request/i)
  const holdsTwo = /[a-z0-9)]{2}[.!?]["”]?\s+["“]?[a-z]/i.test(head)
  return holdsTwo && (WEB_PAGE.test(head) || PERSON.test(head) || VERB.test(head))
}
