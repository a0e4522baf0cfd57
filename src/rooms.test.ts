import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'

/** What a room may import: rooms of the house (`types` = type imports only), and packages from outside. */
interface Rule {
  house: string[]
  types?: string[]
  outside: string[]
}

/** The import table of ARCHITECTURE.md. */
const RULES: Record<string, Rule> = {
  text: { house: [], outside: [] },
  letter: { house: ['text'], outside: [] },
  taxonomy: { house: ['text'], outside: ['gray-matter', 'astro/zod'] },
  classify: { house: ['text', 'letter', 'taxonomy'], outside: [] },
  dimensions: { house: [], types: ['classify', 'taxonomy'], outside: [] },
  fields: { house: ['classify'], types: ['text', 'letter'], outside: [] },
  rates: { house: [], types: ['classify'], outside: ['d3-array'] },
  tables: { house: ['dimensions', 'text'], types: ['classify', 'rates'], outside: ['hyparquet-writer', 'hucre/xlsx'] },
  charts: { house: ['dimensions', 'rates'], outside: ['@observablehq/plot', 'linkedom'] },
  cards: {
    house: ['charts', 'rates'],
    outside: ['@observablehq/plot', '@resvg/resvg-wasm', 'wawoff2', 'node:fs', 'node:module', 'node:path', 'node:zlib'],
  },
  intake: {
    house: ['text', 'letter', 'taxonomy'],
    outside: ['unpdf', 'node:fs', 'node:path', 'node:crypto', 'node:child_process', 'node:worker_threads', 'node:url'],
  },
  'state-index': { house: ['text', 'tables'], types: ['letter', 'classify'], outside: [] },
  collect: {
    house: ['text', 'corpus', 'state-index', 'intake'],
    outside: ['linkedom', 'node:fs', 'node:path', 'node:crypto'],
  },
  corpus: {
    house: ['text', 'letter', 'taxonomy', 'classify', 'state-index', 'rates', 'intake', 'accuracy'],
    outside: ['node:fs', 'node:path', 'node:crypto', 'node:zlib', 'astro/loaders', 'astro/zod'],
  },
  accuracy: {
    house: ['text', 'fields', 'rates', 'taxonomy'],
    types: ['letter', 'classify', 'tables'],
    outside: ['astro/zod'],
  },
  search: { house: ['text', 'rates', 'browser'], outside: [] },
  'page-script': { house: [], outside: [] },
  terms: { house: [], outside: [] },
  browser: { house: [], outside: [] },
  cite: { house: ['browser'], outside: [] },
  check: { house: ['text', 'browser'], outside: [] },
  'figure-files': { house: ['text', 'tables', 'browser', 'styles'], outside: [] },
  report: {
    house: ['text', 'fields', 'dimensions', 'rates', 'charts', 'search', 'terms', 'cite', 'check'],
    types: ['corpus', 'classify', 'letter', 'taxonomy', 'tables', 'accuracy', 'explorer', 'cards'],
    outside: [],
  },
  explorer: { house: ['dimensions', 'rates', 'charts', 'tables', 'browser', 'page-script'], outside: ['hyparquet'] },
  components: { house: ['components', 'dimensions', 'rates'], types: ['report'], outside: ['astro'] },
  layouts: { house: ['components', 'styles', 'report', 'terms'], outside: ['astro'] },
  'content.config.ts': {
    house: ['corpus', 'taxonomy'],
    outside: ['astro', 'astro:content', 'astro/zod'],
  },
  pages: {
    house: [
      'corpus',
      'report',
      'tables',
      'cards',
      'cite',
      'check',
      'search',
      'explorer',
      'components',
      'layouts',
      'styles',
    ],
    outside: ['astro', 'astro:content'],
  },
}

/** The floors of the report, from the lowest: each imports from those before it. */
const FLOORS = ['words', 'figures', 'pages', 'site']

const isTest = (path: string) => /\.test\.ts$|(^|\/)(site-tests|fixtures)\//.test(path)
const IMPORT =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'"`;]*?\sfrom\s+)?['"](?<target>[^'"]+)['"]|import\(\s*['"](?<lazy>[^'"]+)['"]/gm

/** One import of a file; paths are from the project's folder (`src/text/span.ts`), packages by their names. */
interface Import {
  file: string
  target: string
  typeOnly: boolean
}

function listImports(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.(ts|astro|mjs)$/.test(path))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !isTest(path))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(({ groups }) => {
        const target = (groups?.['target'] ?? groups?.['lazy']) as string
        return {
          file,
          target: target.startsWith('.') ? join(dirname(file), target).split(sep).join('/') : target,
          typeOnly: Boolean(groups?.['type']),
        }
      }),
    )
}

/** The room of a path in `src`: its first folder, or the file itself. */
const roomOf = (path: string): string => path.split('/')[1] as string

function findViolation({ file, target, typeOnly }: Import): string | null {
  const room = roomOf(file)
  const rule = RULES[room]
  if (!rule) return `${file}: no rule for the room ${room}; add it to the table`
  if (!target.startsWith('src/')) {
    return rule.outside.includes(target) ? null : `${file}: ${room} may not import ${target}`
  }
  const other = roomOf(target)
  if (other === room || rule.house.includes(other)) return null
  if (rule.types?.includes(other)) return typeOnly ? null : `${file}: ${room} may import only types of ${other}`
  return `${file}: ${room} may not import ${other}`
}

/** Inside the report imports go down a floor or stay on it; no page's folder imports another's. */
function findClimb({ file, target }: Import): string | null {
  if (roomOf(file) !== 'report' || !target.startsWith('src/report/')) return null
  const [floor = '', page] = file.split('/').slice(2)
  const [other = '', otherPage] = target.split('/').slice(2)
  if (!FLOORS.includes(floor)) return `${file}: ${floor} is no floor of the report: ${FLOORS.join(', ')}`
  if (FLOORS.indexOf(other) > FLOORS.indexOf(floor)) return `${file}: ${floor} may not import ${other}`
  if (floor === 'pages' && other === 'pages' && page !== otherPage) {
    return `${file}: what ${page} and ${otherPage} both need belongs in words or figures`
  }
  return null
}

/** Groups that import one another, each as `a, b`; `nodeOf` says what stands for a path: itself, or its folder. */
function findCycles(imports: Import[], nodeOf: (path: string) => string = (path) => path): string[] {
  const edges = new Map<string, Set<string>>()
  for (const { file, target } of imports) {
    const [from, to] = [nodeOf(file), nodeOf(target)]
    if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to))
  }
  const reach = (from: string): Set<string> => {
    const reached = new Set<string>()
    const open = [from]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const next of edges.get(node) ?? []) {
        if (reached.has(next)) continue
        reached.add(next)
        open.push(next)
      }
    }
    return reached
  }
  const reached = new Map([...edges.keys()].map((node) => [node, reach(node)]))
  const groups = [...edges.keys()]
    .filter((node) => reached.get(node)?.has(node))
    .map((node) =>
      [...(reached.get(node) ?? [])]
        .filter((other) => reached.get(other)?.has(node))
        .sort()
        .join(', '),
    )
  return [...new Set(groups)]
}

const made = (file: string, target: string, typeOnly = false): Import => ({ file, target, typeOnly })

test('every import follows the table', () => {
  const imports = listImports('src')
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.flatMap((found) => findViolation(found) ?? [])).toEqual([])
})

test('a violation is found and named', () => {
  expect(findViolation(made('src/letter/x.ts', 'src/classify/y.ts'))).toBe(
    'src/letter/x.ts: letter may not import classify',
  )
  expect(findViolation(made('src/text/x.ts', 'node:fs'))).toBe('src/text/x.ts: text may not import node:fs')
  expect(findViolation(made('src/report/x.ts', 'src/corpus/corpus.ts'))).toBe(
    'src/report/x.ts: report may import only types of corpus',
  )
  expect(findViolation(made('src/report/x.ts', 'src/corpus/corpus.ts', true))).toBeNull()
})

test('imports in the report go down its floors, and no page imports another', () => {
  expect(listImports('src/report').flatMap((found) => findClimb(found) ?? [])).toEqual([])
  expect(findClimb(made('src/report/words/x.ts', 'src/report/figures/y.ts', true))).toBe(
    'src/report/words/x.ts: words may not import figures',
  )
  expect(findClimb(made('src/report/pages/cases/x.ts', 'src/report/pages/reasons/y.ts'))).toBe(
    'src/report/pages/cases/x.ts: what cases and reasons both need belongs in words or figures',
  )
  expect(findClimb(made('src/report/site/x.ts', 'src/report/pages/cases/y.ts'))).toBeNull()
})

test('nothing goes round: no cycle of files, of folders in the report, or of rooms, types included', () => {
  const imports = [...listImports('src'), ...listImports('scripts')]
  expect(findCycles(imports)).toEqual([])
  const inside = imports.filter(({ file, target }) => [file, target].every((path) => roomOf(path) === 'report'))
  expect(findCycles(inside, dirname)).toEqual([])
  const rooms = imports.filter(({ file, target }) => [file, target].every((path) => path.startsWith('src/')))
  expect(findCycles(rooms, roomOf)).toEqual([])
  expect(findCycles([made('b', 'c'), made('a', 'b', true), made('c', 'a'), made('d', 'a')])).toEqual(['a, b, c'])
})

test('the document object model, the front matter reader, the PDF reader, the Parquet writer and the card painter stand in one file each', () => {
  const imports = listImports('src')
  const holders = (name: string) => imports.flatMap(({ file, target }) => (target === name ? [file] : []))
  expect(holders('linkedom').toSorted()).toEqual(['src/charts/document.ts', 'src/collect/read-result-page.ts'])
  expect(holders('gray-matter')).toEqual(['src/taxonomy/front-matter.ts'])
  expect(holders('hyparquet-writer')).toEqual(['src/tables/to-parquet.ts'])
  expect(holders('@resvg/resvg-wasm')).toEqual(['src/cards/to-png.ts'])
  expect(holders('unpdf')).toEqual(['src/intake/read-pdf-pages.ts'])
})
