import { trimSpan } from '../text/collapse.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { endAt, offsetAt, type Squeezed, squeeze } from '../text/squeeze.ts'
import { describeGaps } from './describe-gaps.ts'
import { type DecisionSentence, findDecisionSentences, readPrinted } from './find-decision-sentences.ts'
import { findLabels, type Label } from './find-labels.ts'
import { describeForeign, holdsForeignSentence } from './leave-out-foreign.ts'
import type { Decision } from './letter.ts'
import type { LetterParts } from './letter-parts.ts'
import { namesRequest, readNameWords } from './name-words.ts'
import { readHeader } from './read-header.ts'
import { readNoticeDates } from './read-notice-dates.ts'
import { checkNumbers } from './read-printed-numbers.ts'
import { readReviewer } from './read-reviewer.ts'
import { CLAIMS, readSentenceDecision } from './read-sentence-decisions.ts'

const NOTICE = /NoticeofIndependentMedicalReviewDetermination/gi
const DECISIONS = /INDEPENDENTMEDICALREVIEWDECISIONANDRATIONALE/gi
const REVIEWER = /MedicalQualificationsofthe[A-Za-z/]{0,40}?Reviewer:?/gi
const SUMMARY = /(?:ExpertReviewer)?CaseSummary:/gi
const DISCLAIMER =
  /Disclaimer:Thefollowingcasesummarywastakendirectlyfromtheutilizationreview(?:denial\/modification|denial|modification)?dated[^.]{0,40}\.?/gi
const DOCUMENTS = /DocumentsReviewed(?:forDetermination)?:?/gi
/** The colon of `1) Regarding the request for X:`, before the next part's first words. */
const HEADING_END =
  /:(?=The(?:Claims|Expert|Physician|Professional|Medical)|TheReviewer|Section|MedicalTreatment|Rationale)/gi
const REGARDING = /Regardingtherequestfor/gi

const sameWords = (text: string, a: Span, b: Span): boolean =>
  squeeze(text.slice(a.start, a.end)).text.toLowerCase() === squeeze(text.slice(b.start, b.end)).text.toLowerCase()

type Tell = (message: Message) => void

const disagree = (number: number, span: Span, agrees: boolean): Message => ({
  severity: agrees ? 'warning' : 'error',
  rule: agrees ? 'letter/printings-disagree' : 'letter/outcomes-disagree',
  reason: agrees
    ? `The request of decision ${number} is printed more than once, and not in the same words; these are used`
    : `The letter prints decision ${number} twice, once as medically necessary and once as not; its outcome is not known, and no rate counts it`,
  span,
})

const describeCount = (span: Span): Message => ({
  severity: 'error',
  rule: 'letter/items-disagree',
  reason: 'This item stands in one part of the notice and is missing in another; the letter has no outcome as a whole',
  span,
})

/** The request as the part on it repeats it: up to the colon that closes its heading, at squeezed index `end`. */
function readRegarding(squeezed: Squeezed, part: Label, limit: number): { words: Span; end: number } | null {
  const closing = findLabels(squeezed, HEADING_END, part.end, limit)[0]
  if (!closing || closing.index === part.end) return null
  const words = { start: offsetAt(squeezed, part.end), end: endAt(squeezed, closing.index) }
  return { words, end: closing.end }
}

/** An item of the list: the sentence that decides it, and whether the list's two printings agree on the outcome. */
interface Item {
  sentence: DecisionSentence
  agrees: boolean
}

/** The sentences of both printings, each once: a twin has the same words, or else the same number. */
function joinPrintings(text: string, second: DecisionSentence[], first: DecisionSentence[], tell: Tell): Item[] {
  const left = [...first]
  const items = second.map((sentence): Item => {
    const sameNumber = left.findIndex(({ printed }) => printed !== null && printed === sentence.printed)
    const same = left.findIndex(({ request }) => sameWords(text, request, sentence.request))
    const at = same >= 0 ? same : sameNumber
    const twin = at < 0 ? null : left.splice(at, 1)[0]
    const agrees = !twin || twin.outcome.value === sentence.outcome.value
    const number = sentence.printed ?? 0
    if (twin && (!agrees || same < 0)) tell(disagree(number, sentence.request, agrees))
    if (!twin && first.length > 0) tell(describeCount(sentence.request))
    return { sentence, agrees }
  })
  for (const { request } of left) if (second.length > 0) tell(describeCount(request))
  return [...items, ...left.map((sentence) => ({ sentence, agrees: true }))].sort(
    (a, b) => (a.sentence.printed ?? 0) - (b.sentence.printed ?? 0),
  )
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
  const [anyPart] = findLabels(squeezed, REGARDING, heading?.end ?? notice?.end)
  const [anyClaims] = findLabels(squeezed, CLAIMS, heading?.end ?? notice?.end)
  const places = [regarding[0], anyPart, anyClaims, reviewer, summary, documents]
  const firstPart = Math.min(end, ...places.flatMap((place) => (place ? [place.index] : [])))
  const first = findDecisionSentences(squeezed, notice?.end ?? 0, Math.min(heading?.index ?? end, firstPart))
  const secondEnd = Math.min((reviewer ?? summary ?? documents)?.index ?? end, firstPart)
  const second = heading ? findDecisionSentences(squeezed, heading.end, secondEnd) : []
  const header = readHeader(squeezed, (first[0] ?? second[0])?.index ?? heading?.index ?? 0)
  const messages: Message[] = [...header.messages]
  const unread: Span[] = []
  const tell: Tell = (message) => {
    messages.push(message)
    if (message.rule === 'letter/items-disagree' && message.span) unread.push(message.span)
  }
  // The second printing stands beside the rationales.
  const items = joinPrintings(text, second, first, tell)

  const who = reviewer ? readReviewer(text, squeezed, reviewer.end, (summary ?? documents)?.index ?? null) : null
  const parts = regarding.map((label, at) => {
    const limit = regarding[at + 1]?.index ?? end
    return { number: label.number, limit, own: readRegarding(squeezed, label, limit) }
  })
  const names = ({ start, end: stop }: Span) => readNameWords(text.slice(start, stop))
  /** The part on an item: of its words, or of its number where the words name the same. */
  const takePart = ({ printed, request }: DecisionSentence, position: number) => {
    const same = parts.findIndex(({ own }) => own && sameWords(text, own.words, request))
    const number = printed ?? position + 1
    const alike = parts.findIndex(
      (part) =>
        part.number === number &&
        part.own &&
        (namesRequest(names(part.own.words), names(request)) || namesRequest(names(request), names(part.own.words))),
    )
    const at = same >= 0 ? same : alike
    return at < 0 ? null : (parts.splice(at, 1)[0] ?? null)
  }
  const decisions = items.flatMap(({ sentence, agrees }, position): Decision[] => {
    const number = position + 1
    const part = takePart(sentence, position)
    const words = part?.own?.words ?? sentence.request
    if (part && !sameWords(text, words, sentence.request)) tell(disagree(number, words, true))
    // Without a part of its own, a decision has its sentence alone.
    const place = part?.own ? { from: part.own.end, limit: part.limit } : { from: sentence.end, limit: sentence.end }
    const decision = readSentenceDecision(text, squeezed, words, sentence, { number, ...place })
    if (!decision) return []
    const isForeign = decision.rationale !== null && holdsForeignSentence(text, decision.rationale)
    if (isForeign) tell(describeForeign(number, decision.span))
    const rationale = isForeign ? null : decision.rationale
    return [{ ...decision, rationale, ...(agrees ? {} : { outcome: null, headingOutcome: null }) }]
  })
  for (const { own } of parts) tell(describeCount(own?.words ?? sectionStart(squeezed, end)))
  for (const message of checkNumbers(
    items.map(({ sentence }) => sentence.printed),
    decisions[0]?.span,
  )) {
    tell(message)
  }
  const disclaimer = summary && findLabels(squeezed, DISCLAIMER, summary.end, summary.end + 200)[0]
  const summaryEnd = (documents ?? regarding[0])?.index ?? end
  return {
    layout: notice && items.length > 0 ? 'notice-2013' : null,
    header: { ...header.value, dates: readNoticeDates(squeezed, header.value.dates, firstPart) },
    reviewer: who?.value.reviewer ?? { specialties: [], subspecialties: [], states: [] },
    summary: summary
      ? trimSpan(text, { start: (disclaimer ?? summary).span.end, end: offsetAt(squeezed, summaryEnd) })
      : null,
    decisions,
    unread,
    messages: [
      ...messages,
      ...(who?.messages ?? []),
      ...decisions.flatMap((decision) => describeGaps(decision, 'error')),
    ],
  }
}

const sectionStart = (squeezed: Squeezed, end: number): Span => ({
  start: offsetAt(squeezed, end),
  end: offsetAt(squeezed, end),
})
