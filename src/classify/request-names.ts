import { listForms } from '../taxonomy/phrase-forms.ts'
import type { Taxonomy, TreatmentEntry } from '../taxonomy/taxonomy.ts'
import { findTreatment } from './find-treatment.ts'
import type { Knowledge } from './knowledge.ts'

/** A phrase that stands for more names lends its first ones. */
const MOST_FORMS = 50
/**
 * An entry whose title names several things, or what is left, is a collection: its phrases are not names of one thing.
 */
const COLLECTION = /\b(?:and|or|others?|another|not\s+named)\b/i

const toWords = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []
const holds = (text: string, words: string[]): boolean => words.every((word) => toWords(text).includes(word))

/** The title of a drug is its generic name, and so is its id. */
const isDrug = ({ id, title, drugClass }: TreatmentEntry): boolean => drugClass !== null && holds(title, toWords(id))

/**
 * What else a request is called for its treatment: by the title; and by what phrases stand for where it is for a drug,
 * or called by the title itself: other phrases of one entry may be things of one kind, a laminectomy and a
 * foraminotomy.
 */
function listNames(request: string, entry: TreatmentEntry): string[] {
  const { title, standing, phrases } = entry
  if (standing === 'yields' || COLLECTION.test(title)) return []
  const isOne = isDrug(entry) || holds(request, toWords(title))
  return isOne ? [title, ...phrases.flatMap(({ words }) => listForms(words, MOST_FORMS))] : [title]
}

/**
 * Gives the names that the taxonomy has for what a request asks for: those of its treatment, and of the class of its
 * drug.
 */
export function toNamesOf({ drugClasses }: Taxonomy, knowledge: Knowledge): (request: string) => string[] {
  const classes = new Map(drugClasses.map(({ id, title, words }) => [id, [title, ...words]]))
  return (request) => {
    const found = findTreatment(request, [{ start: 0, end: request.length }], knowledge)
    const entry = found && knowledge.treatments.get(found.id)
    return entry ? [...listNames(request, entry), ...(classes.get(entry.drugClass ?? '') ?? [])] : []
  }
}
