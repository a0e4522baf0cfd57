import type { PersonalData } from './find-personal-data.ts'

const NUMBER = '(?<![\\p{L}\\d.,#/$%-])(?:\\d{1,5}|\\d{1,5}-\\d{1,5})(?:\\s?1/2)?[A-D]?'
const DIRECTION = '(?:[NSEW]\\.?|North|South|East|West|NE|NW|SE|SW)'
const NAME = "(?:[A-Z][\\p{L}'’.-]{1,20}|\\d{1,3}(?:st|nd|rd|th))"
/** Words that end a street's name and mean nothing else in a letter. */
const CERTAIN = '(?:Street|Avenue|Boulevard|Blvd|Lane|Parkway|Pkwy|Highway|Hwy|Terrace|Freeway|Circle|Ave)'
/** Words and abbreviations that mean something else as well: a doctor, a saint, computed tomography, a drive. */
const DOUBTFUL = '(?:Road|Rd|Drive|Dr|St|Ct|Court|Way|Place|Pl|Ln|Cir|Ter|Square|Sq)'
/** What follows a street in an address: a unit, a town with its state, or a ZIP code. */
const UNIT = '(?:Apt|Apartment|Suite|Ste|Unit|Bldg|Room|Rm|Floor|Fl|#)\\.?\\s?#?\\s?[\\dA-Z]'
const TOWN = '(?:[A-Z][\\p{L}.]{1,20}\\s){1,4}?|(?:[A-Z][\\p{L}.]{1,20}\\s){0,3}[A-Z][\\p{L}.]{1,20},\\s'
const STATE = '(?:[A-Z]{2}|California|Calif\\.?)\\s+\\d{5}(?:-\\d{4})?'
const BEHIND = `[.,]?\\s{1,4}(?:${UNIT}|(?:${TOWN})${STATE}|\\d{5}(?:-\\d{4})?(?!\\d))`

const MIXED = new RegExp(
  `${NUMBER}\\s(?:${DIRECTION}\\s)?(?:${NAME}\\s){1,3}?(?:${CERTAIN}\\b|${DOUBTFUL}\\b(?=${BEHIND}))`,
  'gu',
)
/** In capitals every heading looks like a name: only with what follows a street. */
const CAPITALS = new RegExp(
  `${NUMBER}\\s(?:${DIRECTION}\\s)?(?:[A-Z][A-Z'.-]{1,20}\\s){1,3}?(?:STREET|AVENUE|AVE|BOULEVARD|BLVD|LANE|PARKWAY|PKWY|HIGHWAY|HWY|ROAD|RD|DRIVE|DR|ST|COURT|CT|WAY|PLACE|PL|LN|CIRCLE|CIR)\\b(?=[.,]?\\s{1,4}(?:(?:APT|SUITE|STE|UNIT|BLDG|#)\\.?\\s?#?\\s?[\\dA-Z]|(?:[A-Z][A-Z.]{1,20},?\\s){1,4}CA(?:LIFORNIA)?\\b|\\d{5}(?!\\d)))`,
  'gu',
)

/** Street addresses: a house number, a name in capitals, and a word for a street. */
export function findAddresses(text: string): PersonalData[] {
  return [MIXED, CAPITALS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      kind: 'A street address',
      start: index,
      end: index + words.length,
    })),
  )
}
