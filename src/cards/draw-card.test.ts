import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toRate } from '../rates/to-rate.ts'
import type { Card } from './card-rules.ts'
import { drawCard } from './draw-card.ts'
import { cardWidth, fitWords } from './fit-words.ts'

const rateOf = (overturned: number, decided: number, each = 1) =>
  toRate(
    Array.from({ length: decided }, (_, place) => ({
      caseId: `c${Math.floor(place / each)}`,
      number: (place % each) + 1,
      outcome: place < overturned ? ('overturned' as const) : ('upheld' as const),
    })),
    0.25,
  )
const card = (given: Partial<Card>): Card => ({
  siteTitle: 'IMR Decisions',
  kind: 'Treatment',
  title: 'Acupuncture',
  rate: rateOf(17, 174),
  ...given,
})
const words = (svg: string) =>
  svg
    .replace(/<style>.*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('a reliable rate stands with its interval and both counts', () => {
  const svg = drawCard(card({}))
  expect(words(svg)).toBe(
    'IMR Decisions Treatment Acupuncture 9.8% of denials overturned 95% interval 6.2 to 15.1% 17 overturned 157 upheld 174 decisions, 174 letters',
  )
  expect(svg).not.toMatch(/class="[^"]*hollow/)
})

test('a rate from few decisions is hollow and says so', () => {
  const svg = drawCard(card({ rate: rateOf(3, 15) }))
  expect(words(svg)).toContain('20.0% of denials overturned 95% interval 7.0 to 45.2% few decisions')
  expect(svg.match(/class="m-(over|up) hollow"/g)).toHaveLength(2)
})

test.each([
  [1, 3, 1],
  [0, 1, 1],
  [2, 40, 20],
])('%d of %d decisions, %d a letter, are counts and no rate', (overturned, decided, each) => {
  const svg = words(drawCard(card({ rate: rateOf(overturned, decided, each) })))
  expect(svg).not.toContain('%')
  expect(svg).toContain(`${overturned} of ${decided} denial`)
  expect(svg).toContain('too few for a rate')
})

test('without decisions there is the title, and no number', () => {
  expect(words(drawCard(card({ title: 'No decision has been read yet', kind: null, rate: rateOf(0, 0) })))).toBe(
    'IMR Decisions No decision has been read yet',
  )
})

test('a title can’t leave its element', () => {
  expect(drawCard(card({ title: 'A </svg><script> & "more"' }))).not.toContain('<script')
})

test('every title of the taxonomy fits into its box, whole', () => {
  const titles = ['treatments', 'guidelines', 'categories'].flatMap((folder) =>
    readdirSync(`content/${folder}`).flatMap(
      (name) => /^title: "(.*)"$/m.exec(readFileSync(`content/${folder}/${name}`, 'utf8'))?.[1] ?? [],
    ),
  )
  expect(titles.length).toBeGreaterThan(300)
  for (const title of titles) {
    const { lines, size, lineHeight } = fitWords(title, 1080, 180)
    expect(lines.join(' ').replace(/\s/g, ''), title).toBe(title.replace(/\s/g, ''))
    expect(lines.length * lineHeight, title).toBeLessThanOrEqual(180)
    expect(Math.max(...lines.map((line) => cardWidth(line, size))), title).toBeLessThanOrEqual(1080)
    expect(size, title).toBeGreaterThanOrEqual(42)
  }
})
