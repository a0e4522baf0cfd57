import { type CitedLetter, partAnchor, sayCitation } from '../../../cite/citation.ts'
import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { OUTCOME_WORDS, PATIENT_WORDS } from '../../../dimensions/value-words.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { sayCaseLead } from '../../words/case-lead.ts'
import { toCaseName, toCaseTitle } from '../../words/case-title.ts'
import { type ContactLink, toReportLink } from '../../words/contact.ts'
import { pageHref } from '../../words/href.ts'
import { annotateLetter, type LetterView } from '../../words/letter/annotated-letter.ts'
import { LETTER_NOTES, type LetterNote } from '../../words/letter/letter-notes.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { oncePer } from '../../words/once-per.ts'
import { sayReadingAccuracy } from '../../words/reading-accuracy.ts'
import { toReleaseDay } from '../../words/release-day.ts'
import { inSentence, sayDate, sayMessage } from '../../words/say.ts'
import type { ClassifiedLetter } from '../../words/shapes.ts'
import { type Strip, toStrip } from './case-strips.ts'

/** One fact of a letter's head: what it is, and where its words stand. Absent has no text. */
export interface Fact {
  label: string
  text: string | null
  /** Anchor of the words; null where the value has none on the page. */
  href: string | null
}

/** A sex that no word states is shown as inferred, with an age or without one. */
function sayPatient({ age, sex }: ClassifiedLetter['patient']): string | null {
  const who = sex ? `${PATIENT_WORDS[sex.value]}${sex.span ? '' : ' (inferred from the pronoun)'}` : null
  if (who && age) return `${who}, ${age.value}`
  return who ?? (age ? `${age.value} years old` : null)
}

/** A date that the letter does not state and the state's own index does. */
const byIndex = (date: string | null | undefined): string | null =>
  date ? `${sayDate(date)} (the state’s index)` : null

type IndexedLetter = Corpus['stateIndex']['letters'] extends ReadonlyMap<string, infer One> ? One : never

type FactField =
  | 'specialties'
  | 'subspecialties'
  | 'states'
  | 'age'
  | 'injury date'
  | 'date: urDenial'
  | 'date: decision'

/** The six facts that stand above the decisions. `anchors` leads from a reading's key to its words. */
function toFacts(
  { reviewer, patient, dates }: ClassifiedLetter,
  anchors: ReadonlyMap<string, string>,
  indexed: IndexedLetter | undefined,
): Fact[] {
  const fact = (field: FactField, text: string | null | undefined): Fact => {
    const { label, key = field }: LetterNote = LETTER_NOTES[field]
    return { label, text: text || null, href: (text && anchors.get(key)) || null }
  }
  const specialties = [...reviewer.specialties, ...reviewer.subspecialties].map(({ value }) => value)
  const hasSubspecialtyAlone = reviewer.specialties.length === 0 && reviewer.subspecialties.length > 0
  const date = (field: { value: string } | null): string | null => (field ? sayDate(field.value) : null)
  return [
    fact(hasSubspecialtyAlone ? 'subspecialties' : 'specialties', specialties.join(', ')),
    fact('states', reviewer.states.map(({ value }) => value).join(', ')),
    fact('age', sayPatient(patient)),
    fact('injury date', date(patient.injuryDate) ?? byIndex(indexed?.dates.injuryDate)),
    fact('date: urDenial', date(dates.urDenial)),
    fact('date: decision', date(dates.decision) ?? byIndex(indexed?.dates.decisionDate)),
  ]
}

/** How the letter is cited; `path` is the permalink below the site's address. */
interface Citation {
  of: CitedLetter
  words: string
  path: string
  /** A single decision's: what follows the letter's address. */
  decisions: { number: number; label: string; anchor: string }[]
}

interface CaseLink {
  name: string
  href: string
}

/** Everything that a letter's page shows. */
interface CasePage {
  id: string
  /** The case number as the letter writes it, or the id. */
  name: string
  title: string
  /** The title behind the letter's name: `CM16-0228949: acupuncture refused`. */
  inTitle: string
  lead: string
  description: string
  facts: Fact[]
  strips: Strip[]
  /** Whether the strips are one line each. */
  compact: boolean
  /** How well the reasons of these decisions are read; null without a reason. */
  reading: string | null
  letter: LetterView
  citation: Citation
  /** Where an error on the page is reported; null where the publisher gives no address. */
  report: ContactLink | null
  /** An example of a paragraph's address: the reasoning of the first decision. */
  example: { href: string; words: string } | null
  /** How the letter was read: layout, paragraphs, values, messages. */
  read: string
  messages: { place: string; reason: string; rule: string; severity: string }[]
  casesHref: string
  previous: CaseLink | null
  next: CaseLink | null
}

const LAYOUTS: Record<NonNullable<ClassifiedLetter['layout']>, string> = {
  prose: 'reviewer described in a sentence',
  credentials: 'credentials block',
  'notice-2013': 'notice of 2013',
  'documents-reviewed': 'documents reviewed',
  'professional-review': 'professional review',
}

/** `How well these reasons are read: no red flag, precision 95% (20 of 21 readings; 75 to 99%); …`, each reason once. */
function sayReadings({ taxonomy, accuracy }: Corpus, { decisions }: ClassifiedLetter): string | null {
  const names = toNames(taxonomy)
  const ids = [...new Set(decisions.flatMap(({ reasons }) => reasons.map(({ id }) => id)))]
  if (ids.length === 0) return null
  const each = ids.map(
    (id) => `${inSentence(nameOf(names, 'reason', id).title)}, ${sayReadingAccuracy(accuracy, id).short}`,
  )
  return `How well ${ids.length === 1 ? 'this reason is' : 'these reasons are'} read: ${each.join('; ')}.`
}

/** From this many decisions on, the strips are one line each. */
const COMPACT = 4

/** Where each letter stands among all letters, by its id. */
const placesOf = oncePer((corpus: Corpus) => new Map(corpus.cases.map(({ id }, place) => [id, place])))

const toLink = (record: CaseRecord | undefined): CaseLink | null =>
  record ? { name: toCaseName(record), href: pageHref('cases', record.id) } : null

function toCitation(corpus: Corpus, record: CaseRecord): Citation {
  const { letter } = record
  const iso = letter.dates.decision?.value
  const of: CitedLetter = {
    id: record.id,
    name: toCaseName(record),
    decided: iso ? { iso, words: sayDate(iso) } : null,
    site: corpus.site.title,
    publisher: corpus.site.publisher,
    released: toReleaseDay(corpus),
  }
  return {
    of,
    words: sayCitation(of),
    path: pageHref('cases', record.id),
    decisions: letter.decisions.map(({ number, outcome }) => ({
      number,
      label: `Decision ${number}, ${outcome ? inSentence(OUTCOME_WORDS[outcome.value]) : 'outcome not known'}`,
      anchor: partAnchor({ decision: number }),
    })),
  }
}

/** The page of one letter. `text` is the letter's own text, on which all spans lie. */
export function toCasePage(corpus: Corpus, record: CaseRecord, text: string): CasePage {
  const { letter, messages } = record
  const names = toNames(corpus.taxonomy)
  const { readings, view } = annotateLetter(corpus, letter, text)
  const title = toCaseTitle(names, letter.decisions)
  const { lead, short } = sayCaseLead(names, letter)
  const place = placesOf(corpus).get(record.id) ?? -1
  const reasoning = view.parts.find(({ decision }) => decision)?.paragraphs.at(-1)
  return {
    id: record.id,
    name: toCaseName(record),
    title,
    inTitle: inSentence(title),
    lead,
    description: `Case ${toCaseName(record)}. ${short}`,
    facts: toFacts(letter, view.anchors, corpus.stateIndex.letters.get(record.id)),
    strips: letter.decisions.map((decision) => toStrip(names, decision, view.anchors)),
    compact: letter.decisions.length >= COMPACT,
    reading: sayReadings(corpus, letter),
    letter: view,
    citation: toCitation(corpus, record),
    report: toReportLink(corpus.site, toCaseName(record)),
    example: reasoning ? { href: `#p${reasoning.number}`, words: 'the reasoning of decision 1' } : null,
    read: [
      `Layout: ${letter.layout ? LAYOUTS[letter.layout] : 'not known'}.`,
      `${formatNumberOf(view.paragraphs, 'paragraph')}, ${formatNumberOf(readings.length, 'value')} read,`,
      `${inSentence(messages.length === 0 ? 'no message' : formatNumberOf(messages.length, 'message'))}.`,
    ].join(' '),
    messages: messages.map((message) => ({
      place: `Line ${message.line}, column ${message.column}`,
      reason: sayMessage(message),
      rule: message.rule,
      severity: message.severity,
    })),
    casesHref: pageHref('cases'),
    previous: toLink(corpus.cases[place - 1]),
    next: toLink(corpus.cases[place + 1]),
  }
}
