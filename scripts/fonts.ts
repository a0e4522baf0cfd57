// `npm run fonts`: makes the parts of the typefaces that the site ships, and what is measured from them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFonts } from './fonts/make-fonts.ts'
import { readArguments } from './read-arguments.ts'

readArguments('fonts')
let total = 0
for (const [path, bytes] of await makeFonts()) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  if (path.endsWith('.woff2')) total += bytes.byteLength
  console.log(`${String(bytes.byteLength).padStart(7)} bytes  ${path}`)
}
console.log(`${String(total).padStart(7)} bytes of typefaces`)
