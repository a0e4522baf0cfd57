import { parentPort, workerData } from 'node:worker_threads'
import { toLetterReader } from '../../src/classify/read-letter.ts'
import { CONTENT, corpusFolder } from '../../src/corpus/folders.ts'
import { loadTaxonomy } from '../../src/corpus/read-taxonomy-folder.ts'
import { makeFuzzInput } from '../synthesize/make-fuzz-input.ts'
import { vocabularyOf } from '../vocabulary-of.ts'
import { type Checked, checkInput } from './check-input.ts'
import { checkKnown } from './check-known.ts'
import type { FuzzMode, FuzzReport, FuzzTask } from './fuzz-task.ts'
import { toKnownInputs } from './known-letters.ts'
import { readSeedLetters } from './seed-letters.ts'

/** Inputs between two reports. */
const BATCH = 1000

const { mode, seed, from, inputs, limit, now } = workerData as FuzzTask
const taxonomy = loadTaxonomy(CONTENT)
const vocabulary = vocabularyOf(taxonomy)
const letters = readSeedLetters(corpusFolder())
const started = new Float64Array(now)

type Input = { text: string; check: () => Checked & { published?: number; known?: number } }
const MODES: Record<FuzzMode, () => (index: number) => Input> = {
  spoilt: () => {
    const read = toLetterReader(taxonomy)
    return (index) => {
      const text = makeFuzzInput(seed, index, vocabulary, letters)
      return { text, check: () => checkInput(text, read) }
    }
  },
  known: () => {
    const inputOf = toKnownInputs(seed, vocabulary, letters)
    return (index) => {
      const { letter, changed } = inputOf(index)
      return { text: changed.text, check: () => checkKnown(letter, changed) }
    }
  },
}
const toInput = MODES[mode]()

let report: FuzzReport = toReport()
function toReport(): FuzzReport {
  const decisions = { known: 0, published: 0 }
  return { inputs: 0, characters: 0, layouts: {}, slowest: { index: from, took: 0 }, failures: [], decisions }
}

for (let index = from; index < from + inputs; index++) {
  const { text, check } = toInput(index)
  // Whoever watches sees which input is being read, and since when.
  started[0] = index
  started[1] = Date.now()
  const { layout, broken, took: first, published = 0, known = 0 } = check()
  // The machine may have been busy with something else: an input is slow if it is slow twice.
  const took = first > limit ? Math.min(first, check().took) : first
  if (took > limit) broken.push(`it took ${(took / 1000).toFixed(1)} seconds`)

  report.inputs++
  report.characters += text.length
  report.decisions.known += known
  report.decisions.published += published
  const name = layout ?? 'no known layout'
  report.layouts[name] = (report.layouts[name] ?? 0) + 1
  if (took > report.slowest.took) report.slowest = { index, took }
  if (broken.length > 0) report.failures.push({ index, broken })
  if (report.inputs === BATCH || index === from + inputs - 1) {
    parentPort?.postMessage(report)
    report = toReport()
  }
}
