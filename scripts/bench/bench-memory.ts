import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figure.ts'

/** The most memory that reading so many letters one by one took, in megabytes, in a process of its own. */
function readPeak(letters: number): number {
  const script = fileURLToPath(new URL('read-many-letters.ts', import.meta.url))
  const { stdout, status } = spawnSync(process.execPath, [script, String(letters)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`Reading ${letters} letters failed`)
  return Number(stdout)
}

/** Memory of reading `many` letters, beside that of `few`. */
export function benchMemory(few: number, many: number): Figure[] {
  const [less, more] = [readPeak(few), readPeak(many)]
  const name = (letters: number) => `${letters.toLocaleString('en')} letters`
  const peak = (letters: number, value: number): Figure => ({
    name: `memory: ${name(letters)}`,
    value,
    unit: 'MB',
    goal: null,
    detail: 'at most, in a process that makes, parses and classifies one by one',
  })
  const detail = `${less.toFixed(0)} MB, then ${more.toFixed(0)} MB`
  return [
    peak(few, less),
    peak(many, more),
    { name: `memory: ${name(many)}, to ${name(few)}`, value: more / less, unit: '×', goal: 1.5, detail },
  ]
}
