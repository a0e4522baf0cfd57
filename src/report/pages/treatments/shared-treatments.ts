import type { Corpus } from '../../../corpus/corpus.ts'
import type { Rate } from '../../../rates/rate.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { oncePer } from '../../words/once-per.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import {
  type DecisionsOf,
  type TreatmentLevel,
  type TreatmentPlace,
  toDecisionsOf,
  toDrugClassPlaces,
  toTreatmentPlaces,
} from './treatment-place.ts'
import { toNamedBeside } from './within-requests.ts'

/** What all treatment pages share, made once for each corpus. */
export interface Shared {
  places: TreatmentPlace[]
  drugClasses: TreatmentPlace[]
  /** The class of each drug, by the drug's id. */
  classOf: Map<string, TreatmentPlace>
  decisionsOf: DecisionsOf
  /** The rates of decisions, by level and id: each page asks for those of its siblings. */
  rateOf: RateOf
  /** Decisions by the treatments that their requests name beside their own. */
  namedBeside: ReadonlyMap<string, DecisionRow[]>
}

/** The rate of all decisions on one category, subcategory, entry or class of drugs. */
export type RateOf = (level: TreatmentLevel, id: string) => Rate

/** Counts each rate once, when it is first asked for. */
function toRateOf(decisionsOf: DecisionsOf, likeness: number): RateOf {
  const rates = new Map<string, Rate>()
  return (level, id) => {
    const key = `${level}/${id}`
    const rate = rates.get(key) ?? toRate(decisionsOf(level, id), likeness)
    rates.set(key, rate)
    return rate
  }
}

export const toShared = oncePer((corpus: Corpus): Shared => {
  const drugClasses = toDrugClassPlaces(corpus.taxonomy)
  const decisionsOf = toDecisionsOf(corpus.decisions)
  const classes = new Map(drugClasses.map((place) => [place.id, place]))
  return {
    places: toTreatmentPlaces(corpus.taxonomy),
    drugClasses,
    classOf: new Map(
      corpus.taxonomy.treatments.flatMap(({ id, drugClass }) => {
        const place = classes.get(drugClass ?? '')
        return place ? [[id, place] as const] : []
      }),
    ),
    decisionsOf,
    rateOf: toRateOf(decisionsOf, corpus.likeness),
    namedBeside: toNamedBeside(corpus.decisions),
  }
})

/** Every page below `/treatments/`. */
export function listTreatments(corpus: Corpus): TreatmentPlace[] {
  return toShared(corpus).places
}

/** Every page below `/drug-classes/`. */
export function listDrugClasses(corpus: Corpus): TreatmentPlace[] {
  return toShared(corpus).drugClasses
}

/** The single treatments below a subcategory's or a drug class's page, a subcategory's general one left out. */
export function entriesOf({ places, classOf }: Shared, place: Pick<TreatmentPlace, 'level' | 'id'>): TreatmentPlace[] {
  const entries = places.filter(({ level }) => level === 'treatment')
  if (place.level === 'drug_class') return entries.filter(({ id }) => classOf.get(id)?.id === place.id)
  return entries.filter(({ subcategory }) => subcategory === place.id)
}

export const toTreatmentRate = (corpus: Corpus, { level, id }: TreatmentPlace): Rate =>
  toShared(corpus).rateOf(level, id)

/** The single treatments below a subcategory's page. */
export const listEntries = (corpus: Corpus, subcategory: string): TreatmentPlace[] =>
  entriesOf(toShared(corpus), { level: 'subcategory', id: subcategory })
