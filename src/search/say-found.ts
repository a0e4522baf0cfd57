import type { FoundLetter } from './find-letters.ts'

const COUNT = new Intl.NumberFormat('en-US')

const sayLetters = (count: number): string =>
  count === 0 ? 'No letter' : `${COUNT.format(count)} letter${count === 1 ? '' : 's'}`

/** How many letters were found, in words; `of` is how many there would be without filters. */
export function sayFound(letters: readonly FoundLetter[], of: number): string {
  const inside = letters.filter(({ way }) => way === 'inside').length
  const filtered = letters.length < of ? `, of ${COUNT.format(of)} without the filters` : ''
  const plain = letters.length - inside
  if (inside === 0) return `${sayLetters(plain)} found${filtered}.`
  const have = inside === 1 ? 'has' : 'have'
  if (plain === 0) return `${sayLetters(inside)} found${filtered}, with what was typed only inside other words.`
  return `${sayLetters(plain)} found, and ${COUNT.format(inside)} that ${have} what was typed only inside other words${filtered}.`
}
