// `npm run gallery`: every chart with made-up data as one page, and what a change altered, old and new side by side.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { refuseTarget } from '../src/intake/make-folder.ts'
import { drawAtCommit } from './gallery/draw-at-commit.ts'
import { findForeignDrawing, readDrawings, writeDrawings } from './gallery/drawings.ts'
import { writeComparison, writeGallery } from './gallery/pages.ts'
import { readArguments, refuse } from './read-arguments.ts'

const { out = 'gallery', compare } = readArguments('gallery').values
const unwritable = refuseTarget(out)
if (unwritable) {
  console.error(unwritable)
  process.exit(1)
}
const foreign = findForeignDrawing(out)
if (foreign)
  refuse('gallery', `${foreign} is none of the gallery’s drawings, and would be removed; choose another folder.`)
// What is compared with is read before this run writes: it may be the same folder.
const isFolder = compare !== undefined && existsSync(compare) && statSync(compare).isDirectory()
const before = compare === undefined ? null : isFolder ? readDrawings(compare) : drawAtCommit(compare)
if (typeof before === 'string') refuse('gallery', before)
const drawings = writeDrawings(out)
writeGallery(out, drawings)
console.log(`${drawings.size} drawings: ${join(out, 'index.html')}`)
if (before) {
  const changed = writeComparison(out, before, drawings)
  for (const name of changed) console.log(`  differs: ${name}`)
  console.log(`${changed.length} of them differ: ${join(out, 'compared.html')}`)
}
