import type { CaseRecord } from '../../corpus/corpus.ts'
import { type Names, nameOf } from './names.ts'
import { atStart, inSentence, qualifiedInSentence, sayList, sayNumber } from './say.ts'
import type { ClassifiedDecision, Outcome } from './shapes.ts'

/** The case number, or else the id: what a letter is called. */
export const toCaseName = ({ id, letter }: Pick<CaseRecord, 'id' | 'letter'>): string => letter.caseNumber?.value ?? id

/** A title longer than this, in characters, says numbers in place of names. */
const LONGEST = 90
const BECAME: Record<Outcome, string> = { overturned: 'allowed', upheld: 'refused' }

const isUpheld = ({ outcome }: ClassifiedDecision): boolean => outcome?.value === 'upheld'
const isOverturned = ({ outcome }: ClassifiedDecision): boolean => outcome?.value === 'overturned'

/** The names of what was asked, each once, as they stand in a sentence. */
export const sayTreatments = (names: Names, decisions: ClassifiedDecision[]): string[] => [
  ...new Set(
    decisions.map(({ treatment }) =>
      treatment ? qualifiedInSentence(nameOf(names, 'treatment', treatment.id).short) : 'unclassified treatment',
    ),
  ),
]

/** The same as a list; `other` before those that the other side has too. */
function sayNames(names: Names, decisions: ClassifiedDecision[], before: ClassifiedDecision[]): string {
  const said = new Set(sayTreatments(names, before))
  return sayList(sayTreatments(names, decisions).map((name) => (said.has(name) ? `other ${name}` : name)))
}

/** In numbers, for letters of many decisions: `Eight requests, all refused`. */
function sayNumbers(decisions: ClassifiedDecision[]): string {
  const allowed = decisions.filter(isOverturned).length
  const requests = `${sayNumber(decisions.length)} requests`
  const every = decisions.length === 2 ? 'both' : 'all'
  if (!decisions.every(({ outcome }) => outcome)) return `${requests}, of one or more the outcome is not known`
  if (allowed === 0) return `${requests}, ${every} refused`
  if (allowed === decisions.length) return `${requests}, ${every} allowed`
  return `${requests}, ${inSentence(sayNumber(allowed))} allowed`
}

/** What became of a letter's requests, as its page's title: `Psychological therapy allowed, acupuncture refused`. */
export function toCaseTitle(names: Names, decisions: ClassifiedDecision[]): string {
  if (decisions.length === 0) return 'No decision could be read in this letter'
  const allowed = decisions.filter(isOverturned)
  const refused = decisions.filter(isUpheld)
  const unknown = decisions.filter(({ outcome }) => !outcome)
  const sides = [
    ...(allowed.length > 0 ? [`${sayNames(names, allowed, [])} ${BECAME.overturned}`] : []),
    ...(refused.length > 0 ? [`${sayNames(names, refused, allowed)} ${BECAME.upheld}`] : []),
    ...(unknown.length > 0 ? [`${sayNames(names, unknown, [...allowed, ...refused])}: outcome not known`] : []),
  ]
  const title = atStart(sides.join(', '))
  const nameless = decisions.length > 1 && decisions.every(({ treatment }) => treatment === null)
  return nameless || title.length > LONGEST ? sayNumbers(decisions) : title
}
