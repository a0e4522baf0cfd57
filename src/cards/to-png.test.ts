import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CARD_FONT, CARD_RULES, CARD_SIZES } from './card-rules.ts'
import { cardWidth } from './fit-words.ts'
import { toPalettePng } from './palette-png.ts'
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

const [WIDTH, HEIGHT] = [40, 30]

/** The pixels of a drawing with what is given on a ground of white. */
async function draw(marks: string): Promise<Uint8Array> {
  // The program that draws is started once for all of a process.
  await toPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
  const { Resvg } = await import('@resvg/resvg-wasm')
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`
  return new Resvg(`${open}<rect width="100%" height="100%" fill="#fff"/>${marks}</svg>`).render().pixels
}

test('a picture is the same, pixel by pixel, to another reader of PNG', async () => {
  const drawn = await draw('<circle cx="14" cy="14" r="9.3" fill="#a31"/><path d="M3,29L39,7" stroke="#246"/>')
  const png = Buffer.from(toPalettePng(drawn, WIDTH, HEIGHT) ?? [])
  expect(new Set(new Uint32Array(drawn.buffer, drawn.byteOffset, WIDTH * HEIGHT)).size).toBeGreaterThan(20)
  const again = await draw(
    `<image width="${WIDTH}" height="${HEIGHT}" href="data:image/png;base64,${png.toString('base64')}"/>`,
  )
  expect(Buffer.from(again).equals(Buffer.from(drawn))).toBe(true)
})

test('one of more than 256 colors is none, nor one that can be seen through', () => {
  const many = Uint8Array.from({ length: 4 * 300 }, (_, at) => (at % 4 === 3 ? 255 : at >> (at % 4 === 0 ? 2 : 4)))
  expect(toPalettePng(many, 300, 1)).toBeNull()
  expect(toPalettePng(Uint8Array.of(0, 0, 0, 254), 1, 1)).toBeNull()
  expect(toPalettePng(Uint8Array.of(0, 0, 0, 255), 1, 1)).not.toBeNull()
})
