import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { FuzzReport, FuzzTask } from './fuzz/fuzz-task.ts'
import { readWhole } from './whole-number.ts'

const USAGE = 'Usage: npm run fuzz -- --inputs N --seed S [--from INDEX]   (INDEX: the first input, to repeat one)'
/** How long reading one input may take, in milliseconds. */
const LIMIT = 1000
/** After this long, in milliseconds, an input counts as hanging and the run is ended. */
const HANGS = 20_000
const MOST_PRINTED = 20

const { values } = parseArgs({
  options: { inputs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string', default: '0' } },
})
const inputs = readWhole(values.inputs)
const seed = readWhole(values.seed)
const from = readWhole(values.from)
if (!inputs || seed === null || from === null) {
  console.error(USAGE)
  process.exit(2)
}

const now = new SharedArrayBuffer(16)
const [watched, total] = [new Float64Array(now), { inputs: 0, characters: 0, failures: 0 }]
const layouts = new Map<string, number>()
let slowest = { index: from, took: 0 }
const begun = Date.now()

const tell = (index: number, broken: string[]) => {
  if (++total.failures > MOST_PRINTED) return
  console.error(`\ninput ${index} (npm run fuzz -- --inputs 1 --seed ${seed} --from ${index}):`)
  for (const law of broken.slice(0, 5)) console.error(`  ${law}`)
}

// The inputs are read in a thread of their own, so that one that hangs can be named and ended.
const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), {
  workerData: { seed, from, inputs, limit: LIMIT, now } satisfies FuzzTask,
})
worker.on('message', (report: FuzzReport) => {
  total.inputs += report.inputs
  total.characters += report.characters
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
  console.log(`${total.failures.toLocaleString('en')} failures`)
  process.exitCode = total.failures > 0 || total.inputs < inputs ? 1 : 0
})
