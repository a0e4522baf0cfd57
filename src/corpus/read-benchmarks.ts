import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark } from '../taxonomy/benchmark.ts'
import { readBenchmark } from '../taxonomy/read-benchmark.ts'
import { decode } from '../text/decode.ts'
import { printMessage } from '../text/place.ts'
import { ContentFault } from './content-fault.ts'
import { listFiles, namePath } from './list-files.ts'

/** The published statewide figures of `content/benchmarks`, sorted by id; every fault is told, and then thrown. */
export function readBenchmarks(content: string): Benchmark[] {
  const read = listFiles(join(content, 'benchmarks'), ['.md']).map((path) =>
    readBenchmark(`benchmarks/${path}`, decode(readFileSync(join(content, 'benchmarks', path))).text),
  )
  const faults = read.flatMap(({ messages }) =>
    messages.map((message) => printMessage(namePath(join(content, message.file)), message)),
  )
  if (faults.length > 0) throw new ContentFault(faults.join('\n'))
  return read.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1))
}
