import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildFive, buildMany } from './build-shared.ts'
import { isFrozen, listBuilt } from './build-site.ts'
import { FORBIDDEN, findLong, splitSentences, toPageSentences } from './sentences.ts'

/** Lists of letters hold their words; a frozen edition is a page of its day. What leads on to another page has no main. */
const isOfReport = (path: string): boolean =>
  path.endsWith('.html') && !/^(?:cases|browse)\//.test(path) && !isFrozen(path)

/** Names in a row are read one by one: so many commas are a list, and no sentence. */
const MOST_COMMAS = 6
const isList = (sentence: string): boolean => sentence.split(', ').length - 1 > MOST_COMMAS

describe.each([
  { name: 'the five letters', build: buildFive },
  { name: 'many letters', build: buildMany },
])('$name', ({ build }) => {
  const site = build()
  const read = (path: string) => readFileSync(join(site, path), 'utf8')

  test('no sentence of a report page has more than thirty words', () => {
    const pages = listBuilt(site).filter(isOfReport)
    expect(pages.length).toBeGreaterThan(100)
    const long = pages.flatMap((page) =>
      findLong(toPageSentences(read(page)))
        .filter((sentence) => !isList(sentence))
        .map((sentence) => `/${page}: ${sentence}`),
    )
    expect(long).toEqual([])
    expect(toPageSentences(read('methods/index.html')).length).toBeGreaterThan(100)
  })

  test('no page says what claims more than the numbers hold', () => {
    const pages = listBuilt(site).filter(
      (path) => path.endsWith('.html') && !path.startsWith('cases/') && !isFrozen(path),
    )
    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter((path) => FORBIDDEN.test(toPageSentences(read(path)).join(' ')))).toEqual([])
  })

  test('the page that a reader lands on answers whether the corpus is comparable with the state', () => {
    expect(read('index.html')).toMatch(
      /<h2[^>]*id="state"[^>]*>Is this comparable with the state’s \d+ to \d+% of 20\d\d to 20\d\d\?<\/h2>/,
    )
    expect(read('about/index.html')).toContain('#state"')
  })
})

test('a long sentence is found, with the words of its links, and not across blocks', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
  const html = `<main><p>${words(20)} <a href="/">${words(11)}</a>.</p><p>${words(20)}</p><p>${words(20)}</p></main>`
  expect(findLong(toPageSentences(html))).toHaveLength(1)
  expect(findLong(toPageSentences(html.replaceAll('<p>', '<p class="letters-words">')))).toEqual([])
})

test('sentences end where a new one begins', () => {
  expect(splitSentences('It rises, 9.1% (4.5 to 17.4%). So it is. “Here?” It is i.e. here.')).toEqual([
    'It rises, 9.1% (4.5 to 17.4%).',
    'So it is.',
    '“Here?”',
    'It is i.e. here.',
  ])
})

test.each([
  'The rate is firm',
  'they were never looked at',
  'lie inside this corpus’s interval',
  'only where at least eleven share them',
  'dates in an order that cannot be',
  'cannot tell it from anything',
])('the list knows: %s', (words) => expect(words).toMatch(FORBIDDEN))

test.each(['a law firm', 'whether it can tell'])('and leaves alone: %s', (words) =>
  expect(words).not.toMatch(FORBIDDEN),
)
