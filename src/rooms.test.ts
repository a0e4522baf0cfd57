import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
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
  taxonomy: { house: ['text'], outside: ['gray-matter'] },
  classify: { house: ['text', 'letter', 'taxonomy'], outside: [] },
  rates: { house: [], types: ['classify'], outside: ['d3-array'] },
  tables: { house: [], types: ['classify', 'rates'], outside: ['hyparquet-writer'] },
  charts: { house: ['rates'], outside: ['@observablehq/plot', 'linkedom'] },
  cards: {
    house: ['charts', 'rates'],
    outside: ['@resvg/resvg-wasm', 'node:fs', 'node:module', 'node:path'],
  },
  intake: {
    house: ['text', 'letter', 'taxonomy'],
    outside: ['unpdf', 'node:fs', 'node:path', 'node:crypto', 'node:child_process', 'node:worker_threads', 'node:url'],
  },
  corpus: {
    house: ['text', 'letter', 'taxonomy', 'classify'],
    types: ['accuracy'],
    outside: ['node:fs', 'node:path', 'node:crypto', 'astro/loaders'],
  },
  accuracy: { house: ['letter', 'rates'], types: ['classify'], outside: [] },
  search: { house: [], outside: [] },
  terms: { house: [], outside: [] },
  report: {
    house: ['text', 'rates', 'charts', 'search', 'terms'],
    types: ['corpus', 'classify', 'letter', 'taxonomy', 'tables', 'accuracy', 'explorer', 'cards'],
    outside: [],
  },
  explorer: { house: ['rates', 'charts', 'tables'], outside: ['hyparquet'] },
  components: { house: ['components'], types: ['report', 'rates'], outside: ['astro'] },
  layouts: { house: ['components', 'styles', 'report', 'terms'], outside: ['astro'] },
  'content.config.ts': {
    house: ['corpus'],
    types: ['corpus', 'taxonomy'],
    outside: ['astro', 'astro:content', 'astro/zod'],
  },
  pages: {
    house: ['corpus', 'report', 'tables', 'cards', 'search', 'explorer', 'components', 'layouts', 'styles'],
    outside: ['astro', 'astro:content'],
  },
}

const SOURCE = resolve('src')
const isTest = (path: string) => /\.test\.ts$|^site-tests\/|(^|\/)fixtures\//.test(path)
const IMPORT =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'"`;]*?\sfrom\s+)?['"](?<target>[^'"]+)['"]|import\(\s*['"](?<lazy>[^'"]+)['"]/gm

interface Import {
  file: string
  room: string
  target: string
  typeOnly: boolean
}

function listImports(): Import[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(ts|astro)$/.test(path) && !isTest(path))
    .flatMap((file) =>
      [...readFileSync(join(SOURCE, file), 'utf8').matchAll(IMPORT)].map((match) => ({
        file,
        room: file.split('/')[0] as string,
        target: (match.groups?.['target'] ?? match.groups?.['lazy']) as string,
        typeOnly: Boolean(match.groups?.['type']),
      })),
    )
}

function findViolation({ file, room, target, typeOnly }: Import): string | null {
  const rule = RULES[room]
  if (!rule) return `${file}: no rule for the room ${room}; add it to the table`
  if (!target.startsWith('.')) {
    return rule.outside.includes(target) ? null : `${file}: ${room} may not import ${target}`
  }
  const other = relative(SOURCE, resolve(SOURCE, dirname(file), target)).split(sep)[0] as string
  if (other === room || rule.house.includes(other)) return null
  if (rule.types?.includes(other)) return typeOnly ? null : `${file}: ${room} may import only types of ${other}`
  return `${file}: ${room} may not import ${other}`
}

test('every import follows the table', () => {
  const imports = listImports()
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.flatMap((found) => findViolation(found) ?? [])).toEqual([])
})

test('a violation is found and named', () => {
  const made = (file: string, target: string, typeOnly = false) =>
    findViolation({ file, room: file.split('/')[0] as string, target, typeOnly })
  expect(made('letter/x.ts', '../classify/y.ts')).toBe('letter/x.ts: letter may not import classify')
  expect(made('text/x.ts', 'node:fs')).toBe('text/x.ts: text may not import node:fs')
  expect(made('report/x.ts', '../corpus/corpus.ts')).toBe('report/x.ts: report may import only types of corpus')
  expect(made('report/x.ts', '../corpus/corpus.ts', true)).toBeNull()
})

test('the document object model, the front matter reader, the PDF reader, the Parquet writer and the card painter stand in one file each', () => {
  const holders = (name: string) => listImports().flatMap(({ file, target }) => (target === name ? [file] : []))
  expect(holders('linkedom')).toHaveLength(1)
  expect(holders('gray-matter')).toEqual(['taxonomy/front-matter.ts'])
  expect(holders('hyparquet-writer')).toEqual(['tables/to-parquet.ts'])
  expect(holders('@resvg/resvg-wasm')).toEqual(['cards/to-png.ts'])
  expect(holders('unpdf')).toEqual(['intake/read-pdf-pages.ts'])
})
