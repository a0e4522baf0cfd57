import { readWords } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'

/** What the clinical summary states beside age, sex and dates; the letter's words. */
export interface SummaryFacts {
  occupation: Field<string> | null
  /** One field a statement: its list is split at semicolons only, for diagnoses hold commas and `and` of their own. */
  diagnoses: Field<string>[]
}

const STATES_DIAGNOSES =
  /\b(?:diagnos[ie]s\s+(?:(?:that|which)\s+)?(?:include[sd]?|is|are|was|were|of)\s+(?:(?:documented|noted|listed)\s+as\s+)?|diagnosed\s+(?:as\s+having|with|as)\s+|(?:assessment|impression)\s+(?:was|is|includes|included)\s*:?\s+)/gi
/** A full stop that ends a sentence: behind a word, not inside a number. */
const SENTENCE_END = /[.?!](?=\s|["”)]|[A-Z]|$)/g
/** A statement longer than this, in characters, has lost its end. */
const LONGEST = 600

const STATES_OCCUPATION =
  /\b(?:(?:works?|worked|working|employed)\s+as\s+an?|occupation\s+(?:is|was|as)\s+an?)\s+(?<occupation>[a-z][a-z\s/-]{2,60}?)(?=[,.;(]|\s+(?:when|who|while|and|for|at|in|on|since|with|that|where)\b)/i
/** `This home health aide sustained an injury`: the subject is the occupation, unless it is a word for the patient. */
const SUBJECT = /\bThis\s+(?<occupation>[a-z][a-z\s/-]{2,60}?)\s+(?:sustained|suffered|was\s+injured)\b/i
const PATIENT =
  /\b(?:injured|worker|patient|applicant|claimant|employee|individual|person|man|woman|male|female|year)\b/i

function findOccupation(text: string, words: string, start: number): Field<string> | null {
  for (const pattern of [STATES_OCCUPATION, SUBJECT]) {
    const match = pattern.exec(words)
    const occupation = match?.groups?.['occupation']
    if (!match || !occupation || PATIENT.test(occupation)) continue
    const at = start + match.index + match[0].indexOf(occupation)
    return readWords(text, { start: at, end: at + occupation.length })
  }
  return null
}

function findDiagnoses(text: string, words: string, start: number): Field<string>[] {
  const ends = [...words.matchAll(SENTENCE_END)].map(({ index }) => index)
  let at = 0
  let behind = 0
  return [...words.matchAll(STATES_DIAGNOSES)].flatMap((match) => {
    const from = match.index + match[0].length
    // `diagnosed with a diagnosis of X` states X once.
    if (match.index < behind) return []
    while (at < ends.length && (ends[at] as number) < from) at++
    const to = ends[at] ?? words.length
    if (to - from > LONGEST) return []
    behind = to
    let offset = from
    return words
      .slice(from, to)
      .split(';')
      .flatMap((part) => {
        const field = readWords(text, { start: start + offset, end: start + offset + part.length })
        offset += part.length + 1
        return field ? [field] : []
      })
  })
}

/** Reads what the clinical summary states of the work and the diagnoses; absent where it states nothing. */
export function readSummary(text: string, summary: Span | null): SummaryFacts {
  if (!summary) return { occupation: null, diagnoses: [] }
  const words = text.slice(summary.start, summary.end)
  return {
    occupation: findOccupation(text, words, summary.start),
    diagnoses: findDiagnoses(text, words, summary.start),
  }
}
