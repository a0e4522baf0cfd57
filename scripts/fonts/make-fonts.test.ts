import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeFonts } from './make-fonts.ts'
import { measureFont } from './sfnt.ts'

const made = await makeFonts()

test('the typefaces in the project are those that `npm run fonts` makes, byte for byte', () => {
  for (const [path, bytes] of made) {
    expect(existsSync(path), path).toBe(true)
    expect(Buffer.from(bytes).equals(readFileSync(path)), `${path}: run npm run fonts`).toBe(true)
  }
})

test('they take at most 120 kB in all', () => {
  const files = [...made].filter(([path]) => path.endsWith('.woff2'))
  expect(files).toHaveLength(4)
  expect(files.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0)).toBeLessThanOrEqual(120_000)
})

test('they hold the signs of the site, and widths that its designer gave them', async () => {
  const { decompress } = await import('wawoff2')
  const signs = [...'Aé ŽŐ→−≥≤×÷…•“”‘’–—%0'].map((sign) => sign.codePointAt(0) as number)
  for (const [path, bytes] of made) {
    if (!path.endsWith('.woff2')) continue
    const { widths } = measureFont(await decompress(bytes), signs)
    expect([...widths.keys()], path).toEqual(signs)
  }
  const sans = measureFont(await decompress(made.get('src/styles/fonts/sans-regular.woff2') as Uint8Array), [48, 77])
  // Source Sans 3's regular figures are all 497 thousandths wide, and its M is wider.
  expect(sans.widths.get(48)).toBe(497)
  expect(sans.widths.get(77)).toBeGreaterThan(700)
})

test('the name that the license reserves is not theirs', async () => {
  const { decompress } = await import('wawoff2')
  for (const [path, bytes] of made) {
    if (!path.endsWith('.woff2')) continue
    const text = Buffer.from(await decompress(bytes))
      .toString('latin1')
      .replaceAll('\0', '')
    expect(text, path).toMatch(/Report(?:Sans3|Serif4)-(?:Regular|SemiBold)/)
    expect(text, path).not.toMatch(/Source ?(?:Sans|Serif)/)
  }
})
