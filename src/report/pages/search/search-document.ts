import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { type DecisionFacts, FILTERS, type Filter, type LetterFacts } from '../../../search/letter-facts.ts'
import { toTokens } from '../../../search/parse-query.ts'
import type { SearchDocument } from '../../../search/search-document.ts'
import { toCaseName, toCaseTitle } from '../../words/case-title.ts'
import { toDecisionDate } from '../../words/decision-date.ts'
import { toParagraphHints } from '../../words/letter/case-hints.ts'
import { toParagraphs } from '../../words/letter/case-paragraphs.ts'
import { toNames } from '../../words/names.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** A letter for the index: the paragraphs of its page, white space collapsed. `text` is the letter's own text. */
export function toSearchDocument(corpus: Corpus, record: CaseRecord, text: string): SearchDocument {
  const { id, letter } = record
  return {
    id,
    name: toCaseName(record),
    about: toCaseTitle(toNames(corpus.taxonomy), letter.decisions),
    requests: letter.decisions.map(({ request }) => toTokens(request.value).join(' ')),
    paragraphs: toParagraphs(text, toParagraphHints(letter, text)).map(({ start, end }) =>
      toTokens(text.slice(start, end)).join(' '),
    ),
  }
}

/** What is said of the letters, in their order, in slices of as many letters as one process indexes; numbered from 1. */
export function toSlices<T>(ofLetters: readonly T[], size: number): { number: number; slice: T[] }[] {
  return Array.from({ length: Math.ceil(ofLetters.length / size) }, (_, index) => ({
    number: index + 1,
    slice: ofLetters.slice(index * size, (index + 1) * size),
  }))
}

/** What a decision that cites nothing has in place of a guideline. */
export const NOTHING_CITED = 'none'

const orNone = (values: string[]): string[] => (values.length > 0 ? values : [''])

const toCited = (guidelines: string[], families: string[]): string[] =>
  guidelines.length > 0 ? guidelines : families.includes(NOTHING_CITED) ? [NOTHING_CITED] : ['']

const valuesOfDecision = (row: DecisionRow): Record<string, string[]> => ({
  outcome: [row.outcome],
  category: [row.category ?? ''],
  guideline: toCited(row.imrGuidelines, row.imrFamilies),
  'claims-guideline': toCited(row.claimsGuidelines, row.claimsFamilies),
})

/** The words that each request has among those of all requests of its letter, as the index counts them. */
function toRequestWords({ published }: Corpus): Map<string, [start: number, end: number]> {
  const ends = new Map<string, number>()
  return new Map(
    published.map(({ caseId, number, request }) => {
      const start = ends.get(caseId) ?? 0
      const end = start + toTokens(request).length
      ends.set(caseId, end)
      return [`${caseId}/${number}`, [start, end]]
    }),
  )
}

/** `specialties` as the letter's decisions have them; null of a letter without decisions. */
const valuesOfLetter = (
  record: CaseRecord,
  corpus: Corpus,
  specialties: string[] | null,
): Record<string, string[]> => ({
  specialty: orNone(specialties ?? record.letter.specialtyNames),
  year: [toDecisionDate(record, corpus)?.slice(0, 4) ?? ''],
})

/**
 * What all letters can be narrowed by. An empty value is what was not read or not stated. The year is that of the
 * decision, which the header gives, or the state's index: a letter without one has none, whatever the year of its injury.
 */
export function toLetterFacts(corpus: Corpus): LetterFacts {
  const { cases, decisions, published } = corpus
  const specialtiesOf = new Map(published.map(({ caseId, specialties }) => [caseId, specialties]))
  const places: Record<Filter, Map<string, number>> = {
    outcome: new Map(),
    category: new Map(),
    guideline: new Map(),
    'claims-guideline': new Map(),
    specialty: new Map(),
    year: new Map(),
  }
  const place = (filter: Filter, values: string[] | undefined): number[] =>
    (values ?? []).map((value) => {
      const known = places[filter]
      if (!known.has(value)) known.set(value, known.size)
      return known.get(value) ?? -1
    })

  const requestWords = toRequestWords(corpus)
  const toFacts = (row: DecisionRow): DecisionFacts => {
    const values = valuesOfDecision(row)
    return [
      place('outcome', values['outcome']),
      place('category', values['category']),
      place('guideline', values['guideline']),
      place('claims-guideline', values['claims-guideline']),
      requestWords.get(`${row.caseId}/${row.number}`) ?? [0, 0],
    ]
  }
  const byLetter = Map.groupBy(decisions, ({ caseId }) => caseId)
  const letters = cases.map((record): LetterFacts['letters'][number] => {
    const values = valuesOfLetter(record, corpus, specialtiesOf.get(record.id) ?? null)
    const specialty = place('specialty', values['specialty'])
    return [record.id, specialty, place('year', values['year']), (byLetter.get(record.id) ?? []).map(toFacts)]
  })
  const values = Object.fromEntries(FILTERS.map((filter) => [filter, [...places[filter].keys()]]))
  return { values: values as LetterFacts['values'], letters }
}
