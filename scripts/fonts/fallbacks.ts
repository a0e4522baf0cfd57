import type { FontMeasures } from './sfnt.ts'

/** How often letters stand in English, about: a word's width is near the sum of these in any of its words. */
const ENGLISH = 'aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      '

/** Advance widths of space and a to z in thousandths of an em, from Adobe's metrics of the fonts that these were made to equal. */
const ARIAL =
  '278 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500'
const ARIAL_BOLD =
  '278 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500'
const TIMES =
  '250 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444'
const TIMES_BOLD =
  '250 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444'

/** A typeface that readers have: its names on their machines, which all have the same widths. */
interface Fallback {
  names: string[]
  widths: string
}

const named = (suffix: string, ...families: string[]) => families.map((family) => `${family}${suffix}`)
const SANS = ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica']
const SERIF = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times']

/** What stands for each of the site's typefaces until, or unless, its file has come. */
export const FALLBACKS: Record<'sans' | 'serif', Record<400 | 600, Fallback>> = {
  sans: {
    400: { names: SANS, widths: ARIAL },
    600: { names: named(' Bold', ...SANS), widths: ARIAL_BOLD },
  },
  serif: {
    400: { names: SERIF, widths: TIMES },
    600: { names: named(' Bold', ...SERIF), widths: TIMES_BOLD },
  },
}

const average = (widthOf: (letter: string) => number): number =>
  [...ENGLISH].reduce((sum, letter) => sum + widthOf(letter), 0) / ENGLISH.length

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`

/** The descriptors that give a fallback the widths and the lines of the site's own font. */
export function toOverrides({ widths, ascent, descent }: FontMeasures, fallback: Fallback): [string, string][] {
  const theirs = fallback.widths.split(' ').map(Number)
  const size =
    average((letter) => widths.get(letter.charCodeAt(0)) ?? 0) /
    average((letter) => theirs[letter === ' ' ? 0 : letter.charCodeAt(0) - 96] ?? 0)
  return [
    ['size-adjust', percent(size)],
    ['ascent-override', percent(ascent / 1000 / size)],
    ['descent-override', percent(descent / 1000 / size)],
    ['line-gap-override', '0%'],
  ]
}
