import type { EntryMessage } from './entry-fields.ts'
import { findNearest } from './nearest.ts'
import type { Entry, Taxonomy, TreatmentEntry } from './taxonomy.ts'

/** Reports a problem of an entry at one of its keys, or at a line. */
type Report = (entry: Entry, place: string | number, rule: string, reason: string) => EntryMessage

const choose = (value: string, known: string[]): string => {
  const near = findNearest(value, known)
  return near ? `write \`${near}\`, or one of ${known.join(', ')}` : `write one of ${known.join(', ')}`
}

function checkPlace(entry: TreatmentEntry, taxonomy: Taxonomy, report: Report): EntryMessage[] {
  const { categories } = taxonomy
  if (entry.category === '' || entry.subcategory === '') return []
  const category = categories.find(({ id }) => id === entry.category)
  if (!category) {
    const known = categories.map(({ id }) => id)
    return [
      report(
        entry,
        'category',
        'unknown-category',
        `unknown category "${entry.category}": ${choose(entry.category, known)}`,
      ),
    ]
  }
  const subcategories = category.subcategories.map(({ id }) => id)
  if (subcategories.includes(entry.subcategory)) return checkId(entry, taxonomy, report)
  const home = categories.find(({ subcategories: all }) => all.some(({ id }) => id === entry.subcategory))
  const what = home
    ? `subcategory "${entry.subcategory}" is one of ${home.id}, not of ${category.id}`
    : `unknown subcategory "${entry.subcategory}"`
  return [report(entry, 'subcategory', 'unknown-subcategory', `${what}: ${choose(entry.subcategory, subcategories)}`)]
}

function checkId(entry: TreatmentEntry, { categories }: Taxonomy, report: Report): EntryMessage[] {
  const subcategories = categories.flatMap((category) => category.subcategories.map(({ id }) => id))
  const taken = [...categories.map(({ id }) => id), ...subcategories].includes(entry.id)
  if (!taken || entry.id === entry.subcategory) return []
  const reason = `the id "${entry.id}" belongs to a category or subcategory: rename the file, or put the entry into the subcategory "${entry.id}"`
  return [report(entry, 'title', 'id-of-category', reason)]
}

/** Two pages of one title could not be told apart; a general entry shares its subcategory's page. */
function checkTitle(entry: TreatmentEntry, { categories, treatments }: Taxonomy, report: Report): EntryMessage[] {
  const places = categories.flatMap(({ id, title, subcategories }) => [{ id, title }, ...subcategories])
  const other = [...places, ...treatments].find(({ id, title }) => title === entry.title && id !== entry.id)
  if (!other || entry.title === '') return []
  return [
    report(entry, 'title', 'title-of-two', `the title "${entry.title}" is also that of ${other.id}: write another`),
  ]
}

const checkFormerly = (entry: TreatmentEntry, { treatments }: Taxonomy, report: Report): EntryMessage[] =>
  entry.formerly
    .filter((id) => treatments.some((other) => other.id === id))
    .map((id) => {
      const reason = `\`formerly\` names "${id}", which is an entry's id today: take it out, or rename that entry`
      return report(entry, 'formerly', 'formerly-in-use', reason)
    })

/** Every id that one entry names in another exists, and no address is given twice. */
export function checkReferences(taxonomy: Taxonomy, report: Report): EntryMessage[] {
  const drugClasses = taxonomy.drugClasses.map(({ id }) => id)
  const places = new Set([
    ...taxonomy.categories.flatMap(({ id, subcategories }) => [
      id,
      ...subcategories.map((subcategory) => subcategory.id),
    ]),
    ...taxonomy.treatments.map(({ id }) => id),
  ])
  const checkRequests = (entry: Entry, key: string, ids: string[], place: string | number): EntryMessage[] =>
    ids
      .filter((id) => !places.has(id))
      .map((id) => {
        const reason = `\`${key}\` names "${id}", which is no treatment, subcategory or category: write an id of theirs`
        return report(entry, place, 'unknown-id', reason)
      })
  const reasonIds = taxonomy.reasons.map(({ id }) => id)
  const reasons = taxonomy.reasons.flatMap((entry) => [
    ...(entry.recited !== null && !reasonIds.includes(entry.recited)
      ? [
          report(
            entry,
            'recited',
            'unknown-id',
            `\`recited\` names "${entry.recited}", which is no reason: ${choose(entry.recited, reasonIds)}`,
          ),
        ]
      : []),
    ...checkRequests(entry, 'notFor', entry.notFor, 'notFor'),
    ...entry.phrases.flatMap(({ of, line }) => checkRequests(entry, 'of', of === null ? [] : [of], line)),
  ])
  const treatments = taxonomy.treatments.flatMap((entry) => [
    ...checkPlace(entry, taxonomy, report),
    ...checkTitle(entry, taxonomy, report),
    ...checkFormerly(entry, taxonomy, report),
    ...(entry.drugClass !== null && !drugClasses.includes(entry.drugClass)
      ? [
          report(
            entry,
            'drugClass',
            'unknown-drug-class',
            `unknown drugClass "${entry.drugClass}": ${choose(entry.drugClass, drugClasses)}`,
          ),
        ]
      : []),
    ...(['together', 'yieldsTo'] as const).flatMap((key) =>
      entry[key]
        .filter((id) => !places.has(id))
        .map((id) => {
          const reason = `\`${key}\` names "${id}", which is no entry, subcategory or category: write an id of theirs`
          return report(entry, key, 'unknown-id', reason)
        }),
    ),
    ...(entry.yieldsTo.length > 0 && entry.standing !== 'yields'
      ? [
          report(
            entry,
            'yieldsTo',
            'yields-to-without-yields',
            '`yieldsTo` stands in an entry that does not yield: write `standing: "yields"` as well, or take it out',
          ),
        ]
      : []),
  ])
  const parts = taxonomy.bodyParts.map(({ id }) => id)
  const bodyParts = taxonomy.bodyParts.flatMap((entry) =>
    entry.phrases.flatMap(({ names = [], line }) =>
      names
        .filter((id) => !parts.includes(id))
        .map((id) =>
          report(
            entry,
            line,
            'unknown-id',
            `\`names\` has "${id}", which is no part of the body: ${choose(id, parts)}`,
          ),
        ),
    ),
  )
  return [...treatments, ...reasons, ...bodyParts]
}
