import type { Span } from '../text/span.ts'
import type { TreatmentFound } from './classified.ts'
import { weighSentence } from './recitals.ts'

/** Words so general that to share them tells nothing. */
const GENERAL = new Set(
  `patient patients injured worker workers applicant claimant employee individual treatment treatments medical medically
  necessary necessity request requested requests requesting guideline guidelines recommend recommends recommended
  recommendation indicated indicate indicates documentation documented document documents records record reports report
  evidence should would could there these those which where their other further additional approved authorized
  submitted provided available review reviewed criteria therefore however because being after before during under about
  clinical physician provider doctor section schedule california official disability chronic medicine chapter based
  according state states stated note noted notes support supported supports appropriate considered consider current
  currently without within least months weeks symptoms condition conditions complaints failure include includes including`.split(
    /\s+/,
  ),
)
/** Words are held to be the same by so many first letters: `migraine`, `migraines`. */
const STEM = 6
const SHORTEST = 5

/** The beginnings of the words that tell what a stretch of text is about. */
function toTopics(text: string, { start, end }: Span): Set<string> {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return new Set(
    words.filter((word) => word.length >= SHORTEST && !GENERAL.has(word)).map((word) => word.slice(0, STEM)),
  )
}

/** So many topics a sentence must share with the guideline's words to take them up. */
const LEAST_SHARED = 3

/**
 * Whether a sentence on the case takes up what a guideline was said to ask for in the sentences `told` before it; words
 * of the request itself stand everywhere and tell nothing. `There is no indication that needles are an adjunct to
 * physical rehabilitation` echoes `used as an adjunct to physical rehabilitation`.
 */
export function isEcho(text: string, sentence: Span, told: Span[], treatment: TreatmentFound | null): boolean {
  const { concludes, ofCase } = weighSentence(text, sentence)
  if (concludes || !ofCase) return false
  const asked = treatment ? toTopics(text, treatment.span) : new Set<string>()
  const asks = told.map((span) => toTopics(text, span))
  const shared = [...toTopics(text, sentence)].filter(
    (topic) => !asked.has(topic) && asks.some((topics) => topics.has(topic)),
  )
  return shared.length >= LEAST_SHARED
}
