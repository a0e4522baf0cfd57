import { Worker } from 'node:worker_threads'
import type { FuzzReport, FuzzTask } from './fuzz/fuzz-task.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { readWhole } from './whole-number.ts'

/** How long reading one input may take, in milliseconds. */
const LIMIT = 1000
/** After this long, in milliseconds, an input counts as hanging and the run is ended. */
const HANGS = 20_000
const MOST_PRINTED = 20

const { values } = readArguments('fuzz')
const inputs = readWhole(values.inputs)
const seed = readWhole(values.seed)
const from = readWhole(values.from ?? '0')
if (!inputs || seed === null || from === null) refuse('fuzz', '--inputs, --seed and --from are whole numbers.')

const now = new SharedArrayBuffer(16)
const [watched, total] = [new Float64Array(now), { inputs: 0, characters: 0, failures: 0, known: 0, published: 0 }]
const layouts = new Map<string, number>()
/** How many inputs broke a law of each kind: `wrong outcome`, `wrong request`, `it threw` … */
const kinds = new Map<string, number>()
function countKinds(broken: string[]): void {
  const said = broken.map((law) => /^(?:wrong \w+|it \w+)/.exec(law)?.[0] ?? 'other laws')
  for (const kind of new Set(said)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
}
let slowest = { index: from, took: 0 }
const begun = Date.now()

const tell = (index: number, broken: string[]) => {
  if (++total.failures > MOST_PRINTED) return
  console.error(
    `\ninput ${index} (npm run fuzz --${values.known ? ' --known' : ''} --inputs 1 --seed ${seed} --from ${index}):`,
  )
  for (const law of broken.slice(0, 5)) console.error(`  ${law}`)
}

// The inputs are read in a thread of their own, so that one that hangs can be named and ended.
const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), {
  workerData: { mode: values.known ? 'known' : 'spoilt', seed, from, inputs, limit: LIMIT, now } satisfies FuzzTask,
})
worker.on('message', (report: FuzzReport) => {
  total.inputs += report.inputs
  total.characters += report.characters
  total.known += report.decisions.known
  total.published += report.decisions.published
  for (const { broken } of report.failures) countKinds(broken)
  for (const [name, count] of Object.entries(report.layouts)) layouts.set(name, (layouts.get(name) ?? 0) + count)
  if (report.slowest.took > slowest.took) slowest = report.slowest
  for (const { index, broken } of report.failures) tell(index, broken)
  if (process.stdout.isTTY) process.stdout.write(`\r${total.inputs.toLocaleString('en')} inputs`)
})
const watch = setInterval(() => {
  const [index = 0, since = 0] = watched
  if (since === 0 || Date.now() - since < HANGS) return
  tell(index, [`it is being read for more than ${HANGS / 1000} seconds`])
  worker.terminate()
}, 500)
worker.on('error', (error) => {
  console.error(error)
  total.failures++
})
worker.on('exit', () => {
  clearInterval(watch)
  const minutes = ((Date.now() - begun) / 60_000).toFixed(1)
  console.log(
    `\r${total.inputs.toLocaleString('en')} inputs of ${Math.round(total.characters / Math.max(1, total.inputs))} characters on average, seed ${seed}, in ${minutes} minutes`,
  )
  for (const [name, count] of [...layouts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${name.padEnd(20)} ${count.toLocaleString('en').padStart(9)}`)
  }
  console.log(`slowest: input ${slowest.index}, ${slowest.took.toFixed(0)} ms`)
  if (values.known) {
    console.log(`outcomes published: ${total.published.toLocaleString('en')} of ${total.known.toLocaleString('en')}`)
    console.log(`wrong outcomes: ${(kinds.get('wrong outcome') ?? 0).toLocaleString('en')}`)
  }
  for (const [kind, count] of kinds) console.log(`  ${kind}: ${count.toLocaleString('en')} inputs`)
  console.log(`${total.failures.toLocaleString('en')} failures`)
  process.exitCode = total.failures > 0 || total.inputs < inputs ? 1 : 0
})
