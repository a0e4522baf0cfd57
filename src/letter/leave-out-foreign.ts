import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { squeeze } from '../text/squeeze.ts'

/** Labels, headings in capitals and sentences that introduce a section: none stands in a field; squeezed. */
const LABELS =
  /ClaimsAdministrator(?:[’']?s)?guidelines?:|(?:MAXIMUS|IMRO?|Reviewer)(?:[’']?s)?guidelines?:|Decisionrationale:|CLINICALCASESUMMARY|HOWTHEIMR(?:FINAL)?DETERMINATION|IMRISSUES,DECISIONS|DOCUMENTSREVIEWED|State\(s\)ofLicensure:|MAXIMUSFederalServices(?:,Inc\.)?hasdetermined/
/** Sentences that introduce a section, and the title of a notice that is printed once more; squeezed. */
const INTRODUCTION =
  /thefinaldeterminationwasbasedondecisions|developedthefollowingclinicalcasesummary|noticeofindependentmedicalreviewdetermination/i
/** How the reviewer's guideline and rationale begin in letters whose decisions are sentences; squeezed. */
const REVIEWERS =
  /reviewer(?:based(?:its|their|his\/her|his|her)decision|reliedon|didnot(?:base|cite))|reviewer[’']?s[a-z’']{0,12}?rationale:/i
/** How a guideline field begins, behind a label of any name; squeezed. */
const CITED =
  /[:–—-](?:Decisionbasedon(?:Non-?)?MTUS|The(?:ClaimsAdministrator|ExpertReviewer)(?:didnot|based|foundthat|cited))/i
/** Headings in any case, each on a line of its own. */
const TITLE_LINE =
  /(?:^|\n)[^\S\n]*(?:how\s+the\s+imr\s+(?:final\s+)?determination\s+was\s+made|(?:clinical\s+)?case\s+summary|documents\s+reviewed(?:\s+for\s+determination)?|imr\s+(?:issues,\s+)?decisions?\s*(?:\(s\)\s*)?and\s+rationales?(?:\s*\(s\))?|medical\s+qualifications\s+of\s+the[^\n:]{0,60}|maximus\s+federal\s+services,\s+inc\.|independent\s+medical\s+review(?:\s+decision\s+and\s+rationale)?)\s*:?\s*(?:\n|$)/i
/** An outcome that closes a line, as a heading's does. */
const OUTCOME_LINE = /[:：–—]\s*(?:upheld|overturned)\s*\.?\s*(?:\n|$)/i
/** An outcome behind a colon, which no request holds inside. */
const OUTCOME_INSIDE = /[:：–—]\s*(?:upheld|overturned)\b/i
/** A number and a sentence that decides, at the beginning of a line: the next item of an older letter. */
const ITEM_LINE =
  /\n[^\S\n]*\d{1,2}\s*[.)]\s[^\n]{0,200}(?:\n[^\n]+){0,3}?medically\s+necessary\s+and\s+appropriate\s*\.?\s*\n/i

/** In letters whose decisions are sentences, the claims administrator's begins in these words; squeezed. */
const SENTENCES = /Regardingtherequestfor|TheClaimsAdministrator(?:based|didnotcite)/

/** The letter’s end behind the last rationale: its legal effect, its disclaimer, its greeting. */
const LETTER_END =
  /\n[^\S\n]*(?:Effect\s+of\s+the\s+Decision\s*:|Sincerely\s*,|Disclaimer\s*:|(?:MAXIMUS|Maximus)(?:\s+Federal\s+Services)?(?:,\s+Inc\.)?\s+is\s+providing\s+an\s+independent)/

/** A rationale up to where the letter's closing words begin. */
export function leaveOutEnd(text: string, rationale: Span): Span {
  const match = LETTER_END.exec(text.slice(rationale.start, rationale.end))
  if (!match) return rationale
  let end = rationale.start + match.index
  while (end > rationale.start && /\s/.test(text[end - 1] as string)) end--
  return { start: rationale.start, end }
}

function holdsLabels(words: string): boolean {
  const squeezed = squeeze(words).text
  return LABELS.test(squeezed) || INTRODUCTION.test(squeezed) || CITED.test(squeezed)
}

/** Whether a rationale has swallowed what belongs to another item or section of the letter. */
export function holdsForeign(text: string, rationale: Span): boolean {
  const words = text.slice(rationale.start, rationale.end)
  return holdsLabels(words) || OUTCOME_LINE.test(words) || TITLE_LINE.test(words)
}

/** The end of the sentence that introduces the decisions, which lost its beginning. */
const INTRODUCTION_END =
  /^(?:items\/services\s+)?(?:set\s+)?(?:forth\s+)?below\b(?!(?:\s+the)?[\s-]+(?:knee|elbow|ankle))/i

/** Whether words before an outcome or between two labels hold an item or a section. */
export function spansItem(text: string, between: Span): boolean {
  const words = text.slice(between.start, between.end)
  return holdsLabels(words) || OUTCOME_INSIDE.test(words) || TITLE_LINE.test(words) || INTRODUCTION_END.test(words)
}

/** Whether a request has swallowed an item or a section before it. */
export const isForeignRequest = (text: string, request: Span): boolean =>
  spansItem(text, request) || REVIEWERS.test(squeeze(text.slice(request.start, request.end)).text)

/** The same in a letter whose decisions are sentences. */
export function holdsForeignSentence(text: string, rationale: Span): boolean {
  const words = text.slice(rationale.start, rationale.end)
  return holdsForeign(text, rationale) || SENTENCES.test(squeeze(words).text) || ITEM_LINE.test(words)
}

/** The message on a rationale that is left out. */
export const describeForeign = (number: number, span: Span): Message => ({
  severity: 'error',
  rule: 'letter/rationale-holds-labels',
  reason: `The rationale of decision ${number} holds labels of another item or section, so where it ends is not known; it is left out`,
  span,
})

/** The message on a decision whose request holds more than a request; it is left out. */
export const describeForeignRequest = (span: Span): Message => ({
  severity: 'error',
  rule: 'letter/long-heading',
  reason: 'The words before this outcome hold another item or section of the letter; this decision is left out',
  span,
})
