import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** What is used of the harfbuzz library, whose functions take and return addresses and numbers. */
interface Harfbuzz {
  memory: WebAssembly.Memory
  _initialize: () => void
  malloc: (bytes: number) => number
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  hb_blob_get_data: (blob: number, length: number) => number
  hb_blob_get_length: (blob: number) => number
  hb_face_create: (blob: number, index: number) => number
  hb_face_reference_blob: (face: number) => number
  hb_set_add: (set: number, value: number) => void
  hb_set_clear: (set: number) => void
  hb_subset_input_create_or_fail: () => number
  hb_subset_input_unicode_set: (input: number) => number
  hb_subset_input_set: (input: number, set: number) => number
  hb_subset_input_set_flags: (input: number, flags: number) => void
  hb_subset_or_fail: (face: number, input: number) => number
}

// Names of hb-subset.h.
const MEMORY_WRITABLE = 2
const SETS_NAME_ID = 4
const SETS_LAYOUT_FEATURE_TAG = 6
const FLAGS_NO_HINTING = 1

/** Kerning, ligatures, marks over letters, forms of a language, and figures of one width. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum']
/** Copyright, family, style, full name, PostScript name, license and its address, family and style of all weights. */
const NAMES = [0, 1, 2, 4, 6, 13, 14, 16, 17]

const toTag = (tag: string): number => [...tag].reduce((sum, sign) => (sum << 8) + sign.charCodeAt(0), 0)

/** The part of a TrueType font that draws some code points, by harfbuzz; the same bytes each time. */
export async function subset(font: Uint8Array, characters: number[]): Promise<Uint8Array> {
  const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasm))
  const hb = instance.exports as unknown as Harfbuzz
  hb._initialize()
  const address = hb.malloc(font.byteLength)
  new Uint8Array(hb.memory.buffer).set(font, address)
  const face = hb.hb_face_create(hb.hb_blob_create(address, font.byteLength, MEMORY_WRITABLE, 0, 0), 0)
  const input = hb.hb_subset_input_create_or_fail()
  const fill = (set: number, values: number[]) => {
    hb.hb_set_clear(set)
    for (const value of values) hb.hb_set_add(set, value)
  }
  fill(hb.hb_subset_input_unicode_set(input), characters)
  fill(hb.hb_subset_input_set(input, SETS_LAYOUT_FEATURE_TAG), FEATURES.map(toTag))
  fill(hb.hb_subset_input_set(input, SETS_NAME_ID), NAMES)
  hb.hb_subset_input_set_flags(input, FLAGS_NO_HINTING)
  const made = hb.hb_subset_or_fail(face, input)
  if (made === 0) throw new Error('harfbuzz could not make a subset of the font')
  const blob = hb.hb_face_reference_blob(made)
  const start = hb.hb_blob_get_data(blob, 0)
  return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob))
}
