import type { Field } from '../text/field.ts'
import type { RequestWords } from './request-words.ts'

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?|\.\d+`
const UNIT = String.raw`(?:mg|mcg|µg|ug|meq|iu)\b|%`
/** What a strength is measured by: `10 mg/5 ml`, `25 mcg/hr`. */
const BY = String.raw`\s*/\s*(?:(?:${NUMBER})\s*)?(?:ml|cc|hr|hour|gm|g|tablet|tab|patch|actuation|spray)\b`
const PART = String.raw`(?:${NUMBER})(?:\s*[/-]\s*(?:${NUMBER}))*\s*(?:${UNIT})`

const STRENGTH = new RegExp(String.raw`(?<![\w.,/])${PART}(?:\s*[/-]\s*${PART})*(?:${BY})?`, 'gi')
/** Two strengths without a unit, as in `Norco 10/325`. */
const BARE = /(?<![\w.,/-])\d+(?:\.\d+)?\s*[/-]\s*\d{2,3}(?![\w/.,-]*\d)(?=\s|$|[,;)])/g

/** `10/325mg` → `10/325 mg`; a percent sign stays at its number. */
const toStrength = (words: string): string =>
  words
    .replace(/\s+/g, '')
    .replace(/(?<=\d)(?=[a-zµ])/gi, ' ')
    .toLowerCase()

/** Doses and concentrations. `named` tells whether the words at an offset are for a medicine. */
export function findStrengths(words: RequestWords, isMedicine: (offset: number) => boolean): Field<string>[] {
  return [
    ...words.take(STRENGTH, ([found]) => toStrength(found)),
    ...words.take(BARE, ([found], { start }) => (isMedicine(start) ? toStrength(found) : null)),
  ].sort((a, b) => a.span.start - b.span.start)
}
