import type { FoundLetter } from './find-letters.ts'

const COUNT = new Intl.NumberFormat('en-US')

const sayLetters = (count: number): string =>
  count === 0 ? 'No letter' : `${COUNT.format(count)} letter${count === 1 ? '' : 's'}`

/** How many letters were found, in words; `of` is how many there would be without filters. */
export function sayFound(letters: readonly FoundLetter[], of: number): string {
  const inside = letters.filter(({ way }) => way === 'inside').length
  const filtered = letters.length < of ? `, of ${COUNT.format(of)} without the filters` : ''
  if (inside === 0) return `${sayLetters(letters.length)} found${filtered}.`
  const has = (count: number): string => (count === 1 ? 'has' : 'have')
  const plain = letters.length - inside
  const only = `${plain === 0 ? (inside === 1 ? 'It' : 'They') : `${COUNT.format(inside)} of them`} ${has(inside)} what was typed only inside other words.`
  return `${sayLetters(letters.length)} found${filtered}. ${only}`
}
