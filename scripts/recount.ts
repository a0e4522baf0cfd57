import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './read-arguments.ts'
import { listTableFiles, recountSite } from './recount/recount-files.ts'

const { site = 'dist' } = readArguments('recount').values
if (!existsSync(join(site, 'data')) || listTableFiles(site, 'decisions').length === 0) {
  console.error(
    `${site} holds no decisions as CSV below data/: run npm run build first, or give a built site with --site DIR.`,
  )
  process.exit(2)
}
const results = await recountSite(site)
for (const { what, lines, faults } of results) {
  console.log(`${faults.length === 0 ? 'agrees ' : 'DIFFERS'}  ${String(lines).padStart(6)} lines  ${what}`)
  for (const fault of faults.slice(0, 20)) console.log(`         ${fault}`)
}
const faults = results.reduce((sum, result) => sum + result.faults.length, 0)
console.log(faults === 0 ? 'None differs.' : `${faults} differ.`)
process.exitCode = faults === 0 ? 0 : 1
