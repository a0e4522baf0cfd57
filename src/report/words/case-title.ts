import type { CaseRecord } from '../../corpus/corpus.ts'
import { inLetterOrder } from '../../text/span.ts'
import { type Names, nameOf } from './names.ts'
import { atStart, inSentence, sayList, sayNumber } from './say.ts'
import type { ClassifiedDecision, Outcome } from './shapes.ts'

/** The case number, or else the id: what a letter is called. */
export const toCaseName = ({ id, letter }: Pick<CaseRecord, 'id' | 'letter'>): string => letter.caseNumber?.value ?? id

/** A title longer than this, in characters, says numbers in place of names. */
const LONGEST = 90
const BECAME: Record<Outcome, string> = { overturned: 'allowed', upheld: 'refused' }

const isUpheld = ({ outcome }: ClassifiedDecision): boolean => outcome?.value === 'upheld'
const isOverturned = ({ outcome }: ClassifiedDecision): boolean => outcome?.value === 'overturned'

/** `Lidocaine, topical` is `topical lidocaine` in a sentence. */
const toNameInSentence = (name: string): string => inSentence(name).replace(/^([^,]+), (\p{Ll}[\p{L}-]*)$/u, '$2 $1')

/** The names of what was asked, each once; `other` before those that the other side has too. */
function sayNames(names: Names, decisions: ClassifiedDecision[], before: ClassifiedDecision[]): string {
  const toName = ({ treatment }: ClassifiedDecision): string =>
    treatment ? toNameInSentence(nameOf(names, 'treatment', treatment.id).short) : 'unclassified treatment'
  const said = new Set(before.map(toName))
  return sayList([...new Set(decisions.map(toName))].map((name) => (said.has(name) ? `other ${name}` : name)))
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

/** The sentence below the title: how many requests, for what part of the body, and what became of the denials. */
export function toCaseLead(names: Names, decisions: ClassifiedDecision[]): string {
  if (decisions.length === 0) return 'The letter is shown as it stands; nothing of it is counted.'
  const parts = inLetterOrder(decisions.flatMap(({ bodyParts }) => bodyParts)).map((id) =>
    inSentence(nameOf(names, 'body_part', id).title),
  )
  const requests = `${sayNumber(decisions.length)} request${decisions.length === 1 ? '' : 's'}`
  const of = parts.length > 0 && parts.length <= 3 ? ` for the ${sayList(parts)}` : ''
  const overturned = decisions.filter(isOverturned).length
  const upheld = decisions.filter(isUpheld).length
  const unknown = decisions.length - overturned - upheld
  const modified = decisions.filter(({ disputedPortion }) => disputedPortion !== null).length
  const cut =
    modified > 0
      ? ' Where a part had been authorized before, only the part still in dispute was decided and is counted.'
      : ''
  if (unknown > 0) {
    const known = `${overturned} denial${overturned === 1 ? '' : 's'} overturned, ${upheld} upheld`
    return `${requests}${of}: ${known}; of ${unknown} the outcome is not known, and no rate counts ${unknown === 1 ? 'it' : 'them'}.${cut}`
  }
  if (decisions.length === 1) return `${requests}${of}: the denial was ${overturned ? 'overturned' : 'upheld'}.${cut}`
  if (upheld === 0) return `${requests}${of}: every denial was overturned.${cut}`
  if (overturned === 0) return `${requests}${of}: every denial was upheld.${cut}`
  return `${requests}${of}: ${overturned} denial${overturned === 1 ? '' : 's'} overturned, ${upheld} upheld.${cut}`
}
