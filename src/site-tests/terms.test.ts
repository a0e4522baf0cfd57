import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readGlossary } from '../corpus/read-entries.ts'
import { buildFive } from './build-shared.ts'
import { listBuilt } from './build-site.ts'

const dist = buildFive()
const terms = readGlossary(resolve('content'))
/** One address of each kind of page but the glossary itself, which explains the words. */
const PAGES = [
  '',
  'treatments/',
  'treatments/rehabilitation/',
  'treatments/acupuncture/',
  'treatments/orphenadrine/',
  'guidelines/',
  'guidelines/mtus-acupuncture/',
  'matrix/',
  'specialties/',
  'workers/',
  'timing/',
  'search/',
  'explore/',
  'data/dictionary/',
  'figures/overview-category/',
  'reasons/',
  'reasons/no-functional-improvement/',
  'cases/',
  'cases/000_18227ce8aa89113a/',
  'cases/003_2edf4c89594e4f56/',
  'quality/',
  'about/',
  'methods/',
  'data/',
]

/** Links, heads, code, marks, hidden words, and whatever is a letter's. */
const NO_TEXT = `a, abbr, button, code, pre, dfn, dt, h1, h2, h3, h4, label, legend, nav, option, script, select, summary, svg, textarea,
  thead, th, q, blockquote, [hidden], [aria-hidden=true], .letter, .letters-words, .caselist, .oc, .lab, .label, .kicker, .listhead, .vh, .fig-foot, .citebox, .facets`
/** Where a word is led to the glossary only if running text has it nowhere. */
const SECOND = 'details, td'

interface Use {
  id: string
  linked: boolean
  second: boolean
}

const idOf = new Map(terms.flatMap(({ id, words }) => words.map((word) => [word.toLowerCase(), id])))
const all = terms.flatMap(({ words, nearMisses }) => [...words, ...nearMisses])
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${all
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[a-z]/.test(word) ? `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}` : word))
    .join('|')})(?![\\p{L}\\p{N}_-])`,
  'gu',
)

/** Every use of a term on a page, as a reader meets them. */
function listUses(path: string): Use[] {
  const { document } = parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8'))
  const walker = document.createTreeWalker(document.querySelector('main') as Node, 4)
  const uses: Use[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement as Element
    const second = parent.closest(SECOND) !== null
    const linked = parent.closest('a[href*="/glossary/#"]')
    if (linked) uses.push({ id: linked.getAttribute('href')?.split('#')[1] as string, linked: true, second })
    else if (!parent.closest(NO_TEXT)) {
      for (const [word] of (node.textContent ?? '').replace(/\s+/g, ' ').matchAll(WORDS)) {
        const id = idOf.get(word.toLowerCase())
        if (id) uses.push({ id, linked: false, second })
      }
    }
  }
  return uses
}

describe.each(PAGES)('/%s', (path) => {
  const uses = listUses(path)

  test('leads from the first use of each word to its meaning, and once only', () => {
    expect(uses.filter(({ linked }) => linked).length).toBeGreaterThan(0)
    for (const id of new Set(uses.map((use) => use.id))) {
      const own = uses.filter((use) => use.id === id)
      const first = own.find(({ second }) => !second) ?? own[0]
      expect([id, first?.linked, own.filter(({ linked }) => linked).length]).toEqual([id, true, 1])
    }
  })
})

test('the words of the letters lead nowhere but to what was read in them', () => {
  for (const path of listBuilt(dist).filter((name) => /^cases\/.+\/index\.html$/.test(name))) {
    const { document } = parseHTML(readFileSync(join(dist, path), 'utf8'))
    expect(document.querySelectorAll('.letter a[href*="/glossary/"], blockquote a, q a').length, path).toBe(0)
  }
})

test('every term of art that the pages count by has its meaning', () => {
  const known = new Set(terms.flatMap(({ words }) => words.map((word) => word.toLowerCase())))
  const needed = `upheld, overturned, decision, disputed treatment, determination letter, independent medical review, IMR,
    utilization review, UR, claims administrator, denied, modified, MTUS, ODG, ACOEM, guideline family, rationale, 95% interval,
    Wilson, effective number of decisions, design effect, few decisions, reliable rate, counts only, wide interval, observed ÷ expected, not read,
    not classified, drug class, subcategory, category, specialty, funnel, Newcombe, share, rate, reason, edition, DWC, CWCI`
  expect(needed.split(/,\s+/).filter((word) => !known.has(word.toLowerCase()))).toEqual([])
})
