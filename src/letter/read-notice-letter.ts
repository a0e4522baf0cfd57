import { trimSpan } from '../text/collapse.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed, squeeze } from '../text/squeeze.ts'
import { describeGaps } from './describe-gaps.ts'
import { findDecisionSentences, readPrinted } from './find-decision-sentences.ts'
import { findLabels, type Label } from './find-labels.ts'
import type { LetterParts } from './letter-parts.ts'
import { readHeader } from './read-header.ts'
import { readReviewer } from './read-reviewer.ts'
import { readSentenceDecision } from './read-sentence-decisions.ts'

const NOTICE = /NoticeofIndependentMedicalReviewDetermination/gi
const DECISIONS = /INDEPENDENTMEDICALREVIEWDECISIONANDRATIONALE/g
const REVIEWER = /MedicalQualificationsoftheExpertReviewer:?/gi
const SUMMARY = /(?:ExpertReviewer)?CaseSummary:/gi
const DISCLAIMER =
  /Disclaimer:Thefollowingcasesummarywastakendirectlyfromtheutilizationreview(?:denial\/modification|denial|modification)?dated[^.]{0,40}\.?/gi
const DOCUMENTS = /DocumentsReviewed(?:forDetermination)?:?/gi
/** The colon of `1) Regarding the request for X:`, before the next part's first words. */
const HEADING_END =
  /:(?=The(?:Claims|Expert|Physician|Professional|Medical)|TheReviewer|Section|MedicalTreatment|Rationale)/gi
const REGARDING = /Regardingtherequestfor/gi

const sameWords = (text: string, a: Span, b: Span): boolean =>
  squeeze(text.slice(a.start, a.end)).text === squeeze(text.slice(b.start, b.end)).text

const disagree = (number: number, span: Span): Message => ({
  severity: 'warning',
  rule: 'letter/printings-disagree',
  reason: `The request of decision ${number} is printed more than once, and not in the same words; these are used`,
  span,
})

/** The request as the part on it repeats it: up to the colon that closes its heading, at squeezed index `end`. */
function readRegarding(squeezed: Squeezed, part: Label, limit: number): { words: Span; end: number } | null {
  const closing = findLabels(squeezed, HEADING_END, part.end, limit)[0]
  if (!closing || closing.index === part.end) return null
  const words = { start: offsetAt(squeezed, part.end), end: endAt(squeezed, closing.index) }
  return { words, end: closing.end }
}

/** The notices of 2013: numbered sentences, printed twice, then a part for each with guidelines and rationale. */
export function readNoticeLetter(text: string, squeezed: Squeezed): LetterParts {
  const end = squeezed.text.length
  const notice = findLabels(squeezed, NOTICE)[0]
  const heading = findLabels(squeezed, DECISIONS, notice?.end)[0]
  const reviewer = findLabels(squeezed, REVIEWER, heading?.end ?? notice?.end)[0]
  const summary = findLabels(squeezed, SUMMARY, reviewer?.end ?? heading?.end)[0]
  const documents = findLabels(squeezed, DOCUMENTS, summary?.end ?? reviewer?.end)[0]
  const regarding = findLabels(squeezed, REGARDING, documents?.end ?? summary?.end ?? heading?.end).flatMap((label) => {
    const printed = readPrinted(squeezed, label.index)
    return printed ? [{ ...label, ...printed }] : []
  })

  // The rationales close in the words that state a decision: only what stands before the parts states one.
  const firstPart = regarding[0]?.index ?? end
  const first = findDecisionSentences(squeezed, notice?.end ?? 0, Math.min(heading?.index ?? end, firstPart))
  const secondEnd = Math.min((reviewer ?? summary ?? documents)?.index ?? end, firstPart)
  const second = heading ? findDecisionSentences(squeezed, heading.end, secondEnd) : []
  const header = readHeader(squeezed, (first[0] ?? second[0])?.index ?? heading?.index ?? 0)
  const messages: Message[] = [...header.messages]
  // The second printing stands beside the rationales; the first serves where the second is missing.
  const sentences = second.length > 0 ? second : first
  if (second.length > 0 && first.length > 0) {
    sentences.forEach((sentence, position) => {
      const twin = first[position]
      const same =
        twin && twin.outcome.value === sentence.outcome.value && sameWords(text, twin.request, sentence.request)
      if (!same) messages.push(disagree(position + 1, sentence.request))
    })
  }

  const who = reviewer ? readReviewer(text, squeezed, reviewer.end, (summary ?? documents)?.index ?? end) : null
  const parts = new Map(regarding.map(({ number }, place) => [number, place]))
  const decisions = sentences.flatMap((sentence, position) => {
    const number = sentence.printed ?? position + 1
    const at = parts.get(number)
    // A part belongs to one decision, also where a number is printed twice.
    parts.delete(number)
    const part = at === undefined ? undefined : regarding[at]
    const next = at === undefined ? undefined : regarding[at + 1]
    const limit = next?.index ?? end
    const own = part ? readRegarding(squeezed, part, limit) : null
    const words = own?.words ?? sentence.request
    if (own && !sameWords(text, words, sentence.request)) messages.push(disagree(position + 1, words))
    // Without a part of its own, a decision has its sentence alone.
    const place = own ? { from: own.end, limit } : { from: sentence.end, limit: sentence.end }
    const decision = readSentenceDecision(text, squeezed, words, sentence, {
      number: position + 1,
      ...place,
    })
    return decision ? [decision] : []
  })
  const disclaimer = summary && findLabels(squeezed, DISCLAIMER, summary.end, summary.end + 200)[0]
  const summaryEnd = (documents ?? regarding[0])?.index ?? end
  return {
    layout: notice && sentences.length > 0 ? 'notice-2013' : null,
    header: header.value,
    reviewer: who?.value.reviewer ?? { specialties: [], subspecialties: [], states: [] },
    summary: summary
      ? trimSpan(text, { start: (disclaimer ?? summary).span.end, end: offsetAt(squeezed, summaryEnd) })
      : null,
    decisions,
    messages: [...messages, ...(who?.messages ?? []), ...decisions.flatMap(describeGaps)],
  }
}
