// `npm run gallery`: every chart with made-up data as one page, and what a change altered, old and new side by side.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drawAtCommit } from './gallery/draw-at-commit.ts'
import { readDrawings, writeDrawings } from './gallery/drawings.ts'
import { writeComparison, writeGallery } from './gallery/pages.ts'

const USAGE = `Usage: npm run gallery -- [--out FOLDER] [--compare FOLDER-OR-COMMIT]
  --out FOLDER      where the pages and drawings go (gallery)
  --compare WHAT    beside the drawings of an earlier run's folder, or of a commit that has this command: each that differs`

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'gallery' },
    compare: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

const { out, compare } = values
// What is compared with is read before this run writes: it may be the same folder.
const isFolder = compare !== undefined && existsSync(compare) && statSync(compare).isDirectory()
const before = compare === undefined ? null : isFolder ? readDrawings(compare) : drawAtCommit(compare)
if (typeof before === 'string') {
  console.error(before)
  process.exit(2)
}
const drawings = writeDrawings(out)
writeGallery(out, drawings)
console.log(`${drawings.size} drawings: ${join(out, 'index.html')}`)
if (before) {
  const changed = writeComparison(out, before, drawings)
  for (const name of changed) console.log(`  differs: ${name}`)
  console.log(`${changed.length} of them differ: ${join(out, 'compared.html')}`)
}
