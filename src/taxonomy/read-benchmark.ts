import { type EntryFields, type EntryMessage, openEntry } from './entry-fields.ts'
import type { Entry } from './taxonomy.ts'

/** What a published figure measures. */
type BenchmarkMeasure = 'overturned' | 'upheld' | 'volume' | 'time' | 'mix'

/** One published statewide figure. */
interface BenchmarkFigure {
  measure: BenchmarkMeasure
  /** What it is of: `Overturned`, `Letters`, `Pharmaceuticals`. */
  what: string
  /** As it was published: `8.4%`, `almost 185,000`. */
  published: string
  /** Percent, where it is an exact share; null elsewhere. */
  percent: number | null
  /** What is counted: `treatment requests`, `letters`. */
  unit: string
  /** Where it was published, and where that can be read. */
  source: string
}

/** What one publisher said of one year: an entry of `content/benchmarks`. */
export interface Benchmark extends Entry {
  publisher: 'DWC' | 'CWCI'
  /** A year, or a part of one: `2016`, `2016, first quarter`. */
  year: string
  figures: BenchmarkFigure[]
}

const KEYS = ['title', 'short', 'publisher', 'year', 'figures']
const FIGURE_KEYS = ['measure', 'what', 'published', 'percent', 'unit', 'source']
const PUBLISHERS: Benchmark['publisher'][] = ['DWC', 'CWCI']
const MEASURES: BenchmarkMeasure[] = ['overturned', 'upheld', 'volume', 'time', 'mix']

type Item = { item: Record<string, unknown>; line: number }

function readFigure({ report }: EntryFields, { item, line }: Item): BenchmarkFigure[] {
  const before = FIGURE_KEYS.filter((key) => key !== 'percent' && typeof item[key] !== 'string')
  for (const key of before) report(`missing-${key}`, line, `a figure has no text \`${key}\`: write \`${key}: "…"\``)
  const measure = MEASURES.find((known) => known === item['measure'])
  if (!measure && typeof item['measure'] === 'string') {
    report('unknown-measure', line, `unknown measure "${item['measure']}": write one of ${MEASURES.join(', ')}`)
  }
  const stated = item['percent']
  const percent = typeof stated === 'string' ? Number(stated) : null
  if (stated !== undefined && (percent === null || !(percent >= 0 && percent <= 100))) {
    report(
      'bad-percent',
      line,
      `\`percent\` is ${JSON.stringify(stated)}: write a number of percent in quotes, \`percent: "8.4"\``,
    )
    return []
  }
  if (before.length > 0 || !measure) return []
  const text = (key: string): string => String(item[key])
  return [
    {
      measure,
      what: text('what'),
      published: text('published'),
      percent,
      unit: text('unit'),
      source: text('source'),
    },
  ]
}

/**
 * One entry of `content/benchmarks`; `path` is below `content/`. Whatever is wrong is a message with file and line,
 * and says what to write instead; an entry with messages must not be published.
 */
export function readBenchmark(path: string, text: string): { value: Benchmark; messages: EntryMessage[] } {
  const fields = openEntry(path, text, KEYS)
  const { report, lines, messages, entry } = fields
  const publisher = PUBLISHERS.find((known) => known === fields.readText('publisher'))
  if (!publisher)
    report('unknown-publisher', lines.ofKey('publisher'), `write \`publisher:\` with one of ${PUBLISHERS.join(', ')}`)
  const year = fields.readText('year')
  if (!year || !/^\d{4}/.test(year))
    report(
      'bad-year',
      lines.ofKey('year'),
      'a benchmark is of a year: write `year: "2016"`, or `year: "2016, first quarter"`',
    )
  const items = fields.readItems('figures', FIGURE_KEYS)
  if (items.length === 0 && messages.length === 0)
    report(
      'no-figures',
      lines.ofKey('figures'),
      'the entry has no figures: write `figures:` and below it `- measure: "overturned"`',
    )
  const figures = items.flatMap((item) => readFigure(fields, item))
  return { value: { ...entry, publisher: publisher ?? 'DWC', year: year ?? '', figures }, messages }
}
