import { document } from '../../src/charts/document.ts'
import { GALLERY } from '../../src/charts/fixtures/gallery.ts'
import type { Figure } from './figure.ts'
import { median } from './median.ts'
import { readProcessorTime } from './read-processor-time.ts'

/** The most that a chart may take when a site is built, in milliseconds of processor time. */
const GOAL = 3
const ROUNDS = 15

/** How long the gallery's charts take, and the one of them that takes longest; the median of several rounds. */
export function benchCharts(): Figure[] {
  const draw = ({ draw }: (typeof GALLERY)[number]) => {
    for (const size of ['wide', 'narrow'] as const) draw({ document, size, title: 'A chart' })
  }
  // The first drawings are slower, while the engine compiles what they run.
  for (let round = 0; round < 5; round++) GALLERY.forEach(draw)
  const times = GALLERY.map((example) => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const start = readProcessorTime()
      draw(example)
      return (readProcessorTime() - start) / 2
    })
    return { name: example.name, time: median(rounds) }
  })
  const slowest = times.reduce((a, b) => (b.time > a.time ? b : a))
  const mean = times.reduce((sum, { time }) => sum + time, 0) / times.length
  return [
    { name: 'A chart, on average', value: mean, unit: 'ms', goal: GOAL, detail: `${times.length} charts in two sizes` },
    { name: 'The slowest chart', value: slowest.time, unit: 'ms', goal: null, detail: slowest.name },
  ]
}
