import type { Corpus } from '../../src/corpus/corpus.ts'

/** How often each value occurs; keys sorted, so that a diff shows what a change moved and nothing else. */
type Counts = Record<string, number>

export interface Census {
  letters: { published: number; setAside: number }
  decisions: number
  /** In how many letters or decisions a field was read. */
  read: Counts
  outcomes: Counts
  treatments: Counts
  bodyParts: Counts
  claimsGuidelines: Counts
  imrGuidelines: Counts
  /** By guideline and section. */
  claimsSections: Counts
  imrSections: Counts
  agreement: Counts
  claimsFamilies: Counts
  imrFamilies: Counts
  reasons: Counts
  specialties: Counts
  messages: Counts
}

/** What stands for a value that was not read or not classified. */
const NOT_READ = '(not read)'

function countValues(values: string[]): Counts {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const orNotRead = (ids: string[]): string[] => (ids.length > 0 ? ids : [NOT_READ])

/**
 * A small picture of what the parser and the taxonomy make of a corpus. Committed for the corpus that the site ships
 * with, it shows in review what each change of either moved.
 */
export function takeCensus({ cases, setAside, decisions }: Corpus): Census {
  const letters = cases.map(({ letter }) => letter)
  const fieldsRead = letters.flatMap(({ caseNumber, priority, dates, reviewer, patient, summary }) => [
    ...(caseNumber ? ['caseNumber'] : []),
    ...(priority ? ['priority'] : []),
    ...Object.entries(dates).flatMap(([name, date]) => (date ? [`dates.${name}`] : [])),
    ...Object.entries(reviewer).flatMap(([name, list]) => (list.length > 0 ? [`reviewer.${name}`] : [])),
    ...Object.entries(patient).flatMap(([name, field]) => (field ? [`patient.${name}`] : [])),
    ...(summary ? ['summary'] : []),
  ])
  const partsRead = letters.flatMap((letter) =>
    letter.decisions.flatMap((decision) => [
      ...(decision.claimsGuideline ? ['decision.claimsGuideline'] : []),
      ...(decision.imrGuideline ? ['decision.imrGuideline'] : []),
      ...(decision.rationale ? ['decision.rationale'] : []),
      ...(decision.disputedPortion ? ['decision.disputedPortion'] : []),
      ...(decision.urAction ? ['decision.urAction'] : []),
      ...(decision.otherTreatments.length > 0 ? ['decision.otherTreatments'] : []),
      ...Object.entries(decision.asked).flatMap(([name, asked]) =>
        (Array.isArray(asked) ? asked.length > 0 : asked !== null) ? [`decision.asked.${name}`] : [],
      ),
      // How often a citation holds words beyond the sections that are known, and is of an edition not in force.
      ...[...decision.claims.cited, ...decision.imr.cited].flatMap(({ pages, topics, outsideEdition }) => [
        ...(pages.length > 0 ? ['citation.pages'] : []),
        ...(topics.length > 0 ? ['citation.topics'] : []),
        ...(outsideEdition ? ['citation.outsideEdition'] : []),
      ]),
    ]),
  )
  return {
    letters: { published: cases.length, setAside: setAside.length },
    decisions: decisions.length,
    read: countValues([...fieldsRead, ...partsRead]),
    outcomes: countValues(decisions.map(({ outcome }) => outcome)),
    treatments: countValues(decisions.map(({ treatment }) => treatment ?? NOT_READ)),
    bodyParts: countValues(decisions.flatMap(({ bodyParts }) => orNotRead(bodyParts))),
    claimsGuidelines: countValues(decisions.flatMap(({ claimsGuidelines }) => orNotRead(claimsGuidelines))),
    imrGuidelines: countValues(decisions.flatMap(({ imrGuidelines }) => orNotRead(imrGuidelines))),
    claimsSections: countValues(decisions.flatMap(({ claimsCited }) => claimsCited.sections)),
    imrSections: countValues(decisions.flatMap(({ imrCited }) => imrCited.sections)),
    agreement: countValues(decisions.map(({ agreement }) => agreement ?? NOT_READ)),
    claimsFamilies: countValues(decisions.flatMap(({ claimsFamilies }) => orNotRead(claimsFamilies))),
    imrFamilies: countValues(decisions.flatMap(({ imrFamilies }) => orNotRead(imrFamilies))),
    reasons: countValues(decisions.flatMap(({ reasons }) => orNotRead(reasons))),
    specialties: countValues(letters.flatMap(({ specialtyNames }) => orNotRead(specialtyNames))),
    messages: countValues([...cases, ...setAside].flatMap(({ messages }) => messages.map(({ rule }) => rule))),
  }
}
