import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { decompress } from 'wawoff2'
import { CARD_FONT } from './card-rules.ts'
import { toPalettePng } from './palette-png.ts'

/** The site's own typefaces. */
const FACES = ['sans-regular.woff2', 'sans-semibold.woff2']

/** The files are found from the project, for the built code lies elsewhere. */
const read = (path: string): Uint8Array => readFileSync(createRequire(resolve('package.json')).resolve(path))

let ready: Promise<Uint8Array[]> | undefined

async function start(): Promise<Uint8Array[]> {
  await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'))
  const faces: Uint8Array[] = []
  // Copies, for the reader of WOFF2 writes the next font over the last.
  for (const face of FACES) faces.push((await decompress(readFileSync(resolve('src/styles/fonts', face)))).slice())
  return faces
}

/**
 * An SVG as PNG, in its own size. Its letters are of the site's own typeface and of no font of the
 * machine, so the same SVG gives the same picture everywhere, and the same bytes where Node packs them the same.
 */
export async function toPng(svg: string): Promise<Uint8Array> {
  ready ??= start()
  const font = { fontBuffers: await ready, defaultFontFamily: CARD_FONT, sansSerifFamily: CARD_FONT }
  const drawing = new Resvg(svg, { font })
  const image = drawing.render()
  const png = toPalettePng(image.pixels, image.width, image.height) ?? image.asPng()
  // What the WebAssembly module holds is not collected by itself.
  image.free()
  drawing.free()
  return png
}
