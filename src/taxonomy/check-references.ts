import { findNearest } from './nearest.ts'
import type { Folder } from './schemas.ts'
import type { Entry, Taxonomy, TreatmentEntry } from './taxonomy.ts'

/** Reports a problem of an entry at one of its keys; `what` goes on from the key. */
type Report = (entry: Entry, path: PropertyKey[], rule: string, what: string) => void

const choose = (value: string, known: string[]): string => {
  const near = findNearest(value, known)
  return near ? `write \`${near}\`, or one of ${known.join(', ')}` : `write one of ${known.join(', ')}`
}

function checkPlace(entry: TreatmentEntry, { categories }: Taxonomy, report: Report): void {
  const category = categories.find(({ id }) => id === entry.category)
  if (!category) {
    const known = categories.map(({ id }) => id)
    report(entry, ['category'], 'unknown-category', `"${entry.category}" is unknown; ${choose(entry.category, known)}`)
    return
  }
  const own = category.subcategories.map(({ id }) => id)
  if (!own.includes(entry.subcategory)) {
    const home = categories.find(({ subcategories }) => subcategories.some(({ id }) => id === entry.subcategory))
    const what = home ? `is one of ${home.id}, not of ${category.id}` : 'is unknown'
    const reason = `"${entry.subcategory}" ${what}; ${choose(entry.subcategory, own)}`
    report(entry, ['subcategory'], 'unknown-subcategory', reason)
    return
  }
  const taken = categories.some(({ id, subcategories }) =>
    [{ id }, ...subcategories].some((one) => one.id === entry.id),
  )
  if (!taken || entry.id === entry.subcategory) return
  const reason = `the id "${entry.id}" belongs to a category or subcategory: rename the file, or put the entry into the subcategory "${entry.id}"`
  report(entry, ['title'], 'id-of-category', reason)
}

/** Two pages of one title could not be told apart; a general entry shares its subcategory's page. */
function checkTitle(entry: TreatmentEntry, { categories, treatments }: Taxonomy, report: Report): void {
  const places = categories.flatMap(({ id, title, subcategories }) => [{ id, title }, ...subcategories])
  const other = [...places, ...treatments].find(({ id, title }) => title === entry.title && id !== entry.id)
  if (other) report(entry, ['title'], 'title-of-two', `"${entry.title}" is also that of ${other.id}; write another`)
}

/**
 * Every id that one entry names in another exists, and no address is given twice. `unread` are the ids of a folder's
 * entries that have faults of their own: naming them is none. `report` is told of each fault.
 */
export function checkReferences(taxonomy: Taxonomy, unread: (folder: Folder) => string[], report: Report): void {
  const { categories, treatments, reasons, bodyParts } = taxonomy
  const tell: Report = (entry, path, rule, what) => {
    const key = path.filter((step) => typeof step === 'string').join('.')
    report(entry, path, rule, `${key}: ${what}`)
  }
  const idsOf = (entries: { id: string }[], folder: Folder) => [...entries.map(({ id }) => id), ...unread(folder)]
  // The subcategories of a category with a fault are not known.
  const places = unread('categories').length > 0 ? null : categories
  const named = new Set([
    ...categories.flatMap(({ id, subcategories }) => [id, ...subcategories.map((subcategory) => subcategory.id)]),
    ...idsOf(treatments, 'treatments'),
    ...idsOf(taxonomy.drugClasses, 'drug-classes'),
  ])
  const checkNames = (entry: Entry, path: PropertyKey[], ids: string[]): void => {
    for (const id of places ? ids : []) {
      if (named.has(id)) continue
      tell(
        entry,
        path,
        'unknown-id',
        `"${id}" is no treatment, subcategory, category or drug class; write an id of theirs`,
      )
    }
  }
  const reasonIds = idsOf(reasons, 'reasons')
  for (const entry of reasons) {
    const { recited } = entry
    if (recited !== null && !reasonIds.includes(recited)) {
      tell(entry, ['recited'], 'unknown-id', `"${recited}" is no reason; ${choose(recited, reasonIds)}`)
    }
    checkNames(entry, ['notFor'], entry.notFor)
    for (const key of ['yieldsTo', 'notRecitedBeside'] as const) {
      for (const other of entry[key]) {
        if (reasonIds.includes(other)) continue
        tell(entry, [key], 'unknown-id', `"${other}" is no reason; ${choose(other, reasonIds)}`)
      }
    }
    for (const [index, { of }] of entry.phrases.entries()) checkNames(entry, ['phrases', index, 'of'], of)
  }
  const drugClasses = idsOf(taxonomy.drugClasses, 'drug-classes')
  for (const entry of treatments) {
    const { drugClass } = entry
    if (places) checkPlace(entry, taxonomy, tell)
    checkTitle(entry, taxonomy, tell)
    checkNames(entry, ['together'], entry.together)
    checkNames(entry, ['yieldsTo'], entry.yieldsTo)
    for (const id of entry.formerly) {
      if (!treatments.some((other) => other.id === id)) continue
      tell(entry, ['formerly'], 'formerly-in-use', `"${id}" is an entry's id today; take it out, or rename that entry`)
    }
    if (drugClass !== null && !drugClasses.includes(drugClass)) {
      tell(entry, ['drugClass'], 'unknown-drug-class', `"${drugClass}" is unknown; ${choose(drugClass, drugClasses)}`)
    }
    if (entry.yieldsTo.length > 0 && entry.standing !== 'yields') {
      const what = 'stands in an entry that does not yield; write `standing: "yields"` as well, or take it out'
      tell(entry, ['yieldsTo'], 'yields-to-without-yields', what)
    }
  }
  const parts = idsOf(bodyParts, 'body-parts')
  for (const entry of bodyParts) {
    for (const [index, { names = [] }] of entry.phrases.entries()) {
      for (const id of names) {
        if (parts.includes(id)) continue
        tell(entry, ['phrases', index, 'names'], 'unknown-id', `"${id}" is no part of the body; ${choose(id, parts)}`)
      }
    }
  }
}
