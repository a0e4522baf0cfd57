import { element } from '../browser/element.ts'
import { WAYS, type Way } from './find-letters.ts'
import type { ShownLetter } from './run-search.ts'
import type { Hit } from './to-hits.ts'

/** Counts of decisions as words, shapes and colors together, as elsewhere on the site. */
function drawOutcomes({ upheld, overturned }: ShownLetter): HTMLElement {
  const one = (count: number, tone: string, word: string): HTMLElement[] =>
    count > 0 ? [element('span', { class: `oc ${tone}` }, `${count} ${word}`)] : []
  const outcomes = [...one(overturned, 'over', 'overturned'), ...one(upheld, 'up', 'upheld')]
  return element(
    'p',
    { class: 'outcomes' },
    ...(outcomes.length > 0 ? outcomes : [element('span', { class: 'oc unknown' }, 'Not read')]),
  )
}

function drawHit({ anchor, pieces }: Hit, letter: string): HTMLElement {
  const words = pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
  return element(
    'li',
    {},
    element('a', { class: 'letters-words', href: `${letter}#${anchor}` }, '“', ...words, '”'),
    ' ',
    element('span', { class: 'meta' }, `Paragraph ${anchor.slice(1)}`),
  )
}

/** A letter that was found: its name, what became of its requests, and the sentences that have the words. */
export function drawLetter(letter: ShownLetter, cases: string): HTMLElement {
  const { id, name, about, year, hits, more } = letter
  const href = `${cases}${encodeURIComponent(id)}/`
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('h3', {}, element('a', { href }, name)),
      element('p', { class: 'meta' }, year ? `Decided ${year}` : 'No decision date'),
      drawOutcomes(letter),
    ),
    element(
      'div',
      {},
      element('p', {}, about),
      element(
        'ul',
        { class: 'hits' },
        ...hits.map((hit) => drawHit(hit, href)),
        ...(more > 0
          ? [
              element(
                'li',
                { class: 'meta' },
                `and ${more} more ${more === 1 ? 'sentence' : 'sentences'} in `,
                element('a', { href }, 'the letter'),
              ),
            ]
          : []),
      ),
    ),
  )
}

/** Headings over the lists, where there is more than one. */
const HEADINGS: Record<Way, string> = {
  word: 'Letters with the words',
  beginning: 'Letters with words that begin so',
  inside: 'Letters that have them only inside other words',
}

/** Letters as lists, one for each way in which they have the words; with headings where `headed`. */
export function drawLetters(letters: readonly ShownLetter[], cases: string, headed: boolean): HTMLElement[] {
  return WAYS.flatMap((way) => {
    const own = letters.filter((letter) => letter.way === way)
    if (own.length === 0) return []
    return [
      element('h2', { class: headed ? 'half' : 'vh' }, headed ? HEADINGS[way] : 'Letters found'),
      element('ol', { class: 'caselist found' }, ...own.map((letter) => drawLetter(letter, cases))),
    ]
  })
}
