import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { beforeAll, expect, test } from 'vitest'
import { toPalettePng } from './palette-png.ts'

beforeAll(() => initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))))

const [WIDTH, HEIGHT] = [40, 30]

/** The pixels of a drawing with what is given on a ground of white. */
function draw(marks: string): Uint8Array {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`
  return new Resvg(`${open}<rect width="100%" height="100%" fill="#fff"/>${marks}</svg>`).render().pixels
}

test('a picture is the same, pixel by pixel, to another reader of PNG', () => {
  const drawn = draw('<circle cx="14" cy="14" r="9.3" fill="#a31"/><path d="M3,29L39,7" stroke="#246"/>')
  const png = Buffer.from(toPalettePng(drawn, WIDTH, HEIGHT) ?? [])
  expect(new Set(new Uint32Array(drawn.buffer, drawn.byteOffset, WIDTH * HEIGHT)).size).toBeGreaterThan(20)
  const again = draw(
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
