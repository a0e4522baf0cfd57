import type { Field } from '../text/field.ts'
import { AMOUNT, toAmount } from './amount-words.ts'
import type { Amount, Quantity } from './asked.ts'
import type { RequestWords } from './request-words.ts'

/** What things are counted or measured by, singular, each with its other forms. */
const UNITS: Record<string, string> = {
  tablet: 'tablets?|tabs?',
  capsule: 'capsules?|caps?',
  pill: 'pills?',
  patch: 'patch(?:es)?',
  gram: 'grams?|gms?|g',
  milliliter: 'milliliters?|mls?|cc',
  ounce: 'ounces?|oz',
  box: 'box(?:es)?',
  tube: 'tubes?',
  bottle: 'bottles?',
  vial: 'vials?',
  syringe: 'syringes?',
  pack: 'packs?|packets?',
  kit: 'kits?',
  pair: 'pairs?',
  unit: 'units?',
  injection: 'injections?',
}
const UNIT = `(?:${Object.values(UNITS).join('|')})\\b`
const FORMS = Object.entries(UNITS).map(([unit, forms]) => [unit, new RegExp(`^(?:${forms})$`, 'i')] as const)

const toUnit = (words: string | undefined): string | null =>
  (words && FORMS.find(([, form]) => form.test(words))?.[0]) || null

const MEASURE = new RegExp(String.raw`^(?:(?:${AMOUNT})\s*)?${UNIT}$`, 'i')

/** Whether the words are a measure and nothing else: `one tablet`, `6 units`. */
export const isMeasure = (words: string): boolean => MEASURE.test(words)

/** One intake, not the amount asked for: `1 tablet by mouth`, `apply 2 patches daily`. */
const INTAKE = new RegExp(
  String.raw`(?<amount>${AMOUNT})\s*(?:${UNIT})\s*(?:\(s\)\s*)?(?=by\b|po\b|p\.o\.|orally|at\b|q\b|prn\b|as\s+needed|nightly|a\s+day|\uE000)`,
  'gi',
)
/** Nobody takes more than so many at once. */
const MOST_AT_ONCE = 4
const MARKED = new RegExp(
  String.raw`(?:#|\b(?:qty|quantity)\b\.?\s*(?:of\s+)?[:=#]?|(?<=\s|^|\))(?:x|×|times)(?=\s|\d))\s*(?<amount>${AMOUNT})(?:\s*(?<unit>${UNIT}))?(?!\s*(?:%|mg|x\b|hours?|min))`,
  'gi',
)
const MEASURED = new RegExp(String.raw`(?<amount>${AMOUNT})[\s-]*(?<unit>${UNIT})(?!\s*dose)`, 'gi')
const COUNT = new RegExp(String.raw`(?<amount>${AMOUNT})[\s-]*(?:count|ct)\b`, 'gi')
/** A bare number that ends the request. */
const LAST = new RegExp(String.raw`(?:,\s*|\(\s*|[-–]\s+)(?<amount>${AMOUNT})(?:\s*\))?(?:\s*\.)?\s*$`, 'gi')
const REFILLS = new RegExp(
  String.raw`(?<amount>${AMOUNT})\s+(?:additional\s+)?refills?\b|\brefills?\s*(?:[:x×#=]|times)?\s*(?<behind>${AMOUNT})|\b(?<none>no|without)\s+refills?\b`,
  'gi',
)

/** Counts and measures. A bare one tells not what it counts: visits, where what is named is counted in them. */
export function findQuantities(words: RequestWords): { counts: Field<Quantity>[]; measures: Field<Quantity>[] } {
  words.take(INTAKE, ({ groups }) => ((toAmount(groups?.['amount'] ?? '')?.max ?? 0) <= MOST_AT_ONCE ? true : null))
  const read = ({ groups }: RegExpExecArray): Quantity | null => {
    const amount = toAmount(groups?.['amount'] ?? '')
    return amount && { ...amount, unit: toUnit(groups?.['unit']) }
  }
  const marked = words.take(MARKED, read)
  const measured = words.take(MEASURED, read)
  const counted = words.take(COUNT, read)
  const last = words.take(LAST, read)
  const all = [...marked, ...measured, ...counted, ...last]
  return {
    counts: all.filter(({ value }) => value.unit === null),
    measures: all.filter(({ value }) => value.unit !== null),
  }
}

/** How often a prescription may be filled again; 0 where the request says that it may not. */
export function findRefills(words: RequestWords): Field<Amount>[] {
  return words.take(REFILLS, ({ groups = {} }) =>
    groups['none'] ? { min: 0, max: 0 } : toAmount(groups['amount'] ?? groups['behind'] ?? ''),
  )
}
