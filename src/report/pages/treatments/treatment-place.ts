import { formatCount } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { LEVELS, type Level, levelOf } from '../../words/cell-href.ts'
import { pageHref } from '../../words/href.ts'
import type { DecisionRow, Taxonomy } from '../../words/shapes.ts'

/**
 * The levels on which a treatment page can stand; a page that shares its id with others stands on the broadest. Classes
 * of drugs have a folder of their own, so that they share an id with none.
 */
export type TreatmentLevel = Level

/** One page below `/treatments/` or `/drug-classes/`, and where it lies among the others. */
export interface TreatmentPlace {
  id: string
  title: string
  short: string
  level: TreatmentLevel
  category: string
  /** The subcategory that the page is or lies in; null on a category's own page. */
  subcategory: string | null
  /** Whether an entry has the page's id: the general entry of a subcategory, or the page's own. */
  entry: boolean
  href: string
}

const key = (level: TreatmentLevel, id: string): string => `${level}/${id}`

/**
 * Every treatment page: one each for categories, subcategories and entries, in the order of the taxonomy. What has the
 * id of a broader thing shares its page.
 */
export function toTreatmentPlaces({ categories, treatments }: Taxonomy): TreatmentPlace[] {
  const places = new Map<string, TreatmentPlace>()
  const entries = new Set(treatments.map(({ id }) => id))
  const add = (place: Omit<TreatmentPlace, 'entry' | 'href'>) => {
    if (places.has(place.id)) return
    places.set(place.id, { ...place, entry: entries.has(place.id), href: pageHref('treatments', place.id) })
  }
  for (const { id, title, short } of categories) {
    add({ id, title, short, level: 'category', category: id, subcategory: null })
  }
  for (const { id, title, short, category } of categories.flatMap(({ subcategories }) => subcategories)) {
    add({ id, title, short, level: 'subcategory', category, subcategory: id })
  }
  for (const { id, title, short, category, subcategory } of treatments) {
    add({ id, title, short, level: 'treatment', category, subcategory })
  }
  return [...places.values()]
}

/** The page of every class of drugs, in the category of its medicines. */
export function toDrugClassPlaces({ categories, drugClasses, treatments }: Taxonomy): TreatmentPlace[] {
  const taken = new Set(
    [...categories.flatMap((one) => [one, ...one.subcategories]), ...treatments].map(({ title }) => title),
  )
  return drugClasses.map(({ id, title, short }) => ({
    id,
    // A class can bear a treatment's name; its page then says that it is a class.
    title: taken.has(title) ? `${title} (drug class)` : title,
    short,
    level: 'drug_class',
    category: treatments.find(({ drugClass }) => drugClass === id)?.category ?? '',
    subcategory: null,
    entry: false,
    href: pageHref('drug-classes', id),
  }))
}

/** The decisions of every treatment page, looked up by level and id. */
export type DecisionsOf = (level: TreatmentLevel, id: string) => DecisionRow[]

/** Groups decisions once by category, subcategory, entry and class of drugs. */
export function toDecisionsOf(decisions: DecisionRow[]): DecisionsOf {
  const keysOf = (row: DecisionRow): string[] =>
    LEVELS.flatMap((level) => {
      const id = levelOf(row, level)
      return id === null ? [] : [key(level, id)]
    })
  const groups = new Map(groupByValue(decisions, keysOf))
  return (level, id) => groups.get(key(level, id)) ?? []
}

/** A single treatment, and how many decisions it has. */
export interface EntryLink {
  title: string
  href: string
  /** Null without decisions. */
  count: string | null
}

/** Entries, those with the most decisions first, then by name. */
export function toEntryLinks(entries: TreatmentPlace[], decisionsOf: DecisionsOf): EntryLink[] {
  return entries
    .map(({ id, title, href }) => ({ title, href, decided: decisionsOf('treatment', id).length }))
    .sort((a, b) => b.decided - a.decided || a.title.localeCompare(b.title, 'en-US'))
    .map(({ title, href, decided }) => ({ title, href, count: decided > 0 ? formatCount(decided) : null }))
}
