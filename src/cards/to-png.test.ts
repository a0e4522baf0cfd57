import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CARD_FONT, CARD_RULES, CARD_SIZES } from './card-rules.ts'
import { cardWidth } from './fit-words.ts'
import { toPng } from './to-png.ts'

/** A card with some words alone, in black on white. */
const wordsAlone = (words: string, name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><style>${CARD_RULES}</style><rect class="paper" width="1200" height="630"/><text x="0" y="300" class="${name}">${words}</text></svg>`

test('a card is a PNG of its size, and the same each time', async () => {
  const svg = wordsAlone('One denial in ten', 'title t76')
  const [first, second] = [Buffer.from(await toPng(svg)), Buffer.from(await toPng(svg))]
  expect(first.subarray(1, 4).toString()).toBe('PNG')
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630])
  expect(first.equals(second)).toBe(true)
})

test('the letters are those of the project’s font, in both weights', async () => {
  const hash = async (svg: string) =>
    createHash('sha256')
      .update(await toPng(svg))
      .digest('hex')
  const [plain, bold, none] = [
    await hash(wordsAlone('Letters', 't76')),
    await hash(wordsAlone('Letters', 'title t76')),
    await hash(wordsAlone('', 't76')),
  ]
  expect(new Set([plain, bold, none]).size).toBe(3)
})

test('bold words are set in the bold face', async () => {
  const { Resvg } = await import('@resvg/resvg-wasm')
  const { readFileSync } = await import('node:fs')
  const { decompress } = await import('wawoff2')
  const fontBuffers: Uint8Array[] = []
  for (const face of ['sans-regular', 'sans-semibold']) {
    fontBuffers.push((await decompress(readFileSync(`src/styles/fonts/${face}.woff2`))).slice())
  }
  const widthOf = (name: string) => {
    const svg = wordsAlone('Letters and decisions', name).replace(/<rect[^>]*>/, '')
    return new Resvg(svg, { font: { fontBuffers, defaultFontFamily: CARD_FONT } }).getBBox()?.width ?? 0
  }
  expect(widthOf('title t76')).toBeGreaterThan(widthOf('t76') + 5)
})

test('words are no wider than the card’s layout takes them to be', async () => {
  const { Resvg } = await import('@resvg/resvg-wasm')
  const { readFileSync } = await import('node:fs')
  const { decompress } = await import('wawoff2')
  const fontBuffers = [await decompress(readFileSync('src/styles/fonts/sans-semibold.woff2'))]
  const size = CARD_SIZES[0]
  for (const words of [
    'Hydrocodone with acetaminophen',
    'MRI',
    'Wound care, WWW, mmm',
    '812,345 decisions, 270,782 letters',
    'illicit jujitsu',
  ]) {
    const svg = wordsAlone(words, `title t${size}`).replace(/<rect[^>]*>/, '')
    const width = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: CARD_FONT } }).getBBox()?.width ?? 0
    expect(width, words).toBeGreaterThan(20)
    expect(width, words).toBeLessThanOrEqual(cardWidth(words, size))
  }
})
