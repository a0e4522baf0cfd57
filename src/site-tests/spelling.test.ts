import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { buildFive } from './build-shared.ts'
import { isFrozen, listBuilt } from './build-site.ts'

const dist = buildFive()

/** British forms of words that this site has use for; the site spells as the letters' own country does. */
const BRITISH = new RegExp(
  `\\b(?:${[
    '\\w*(?:author|standard|recogn|organ|normal|summar|categor|general|special|hospital|immobil|minim|maxim|priorit|stabil|visual|computer|character|critic|emphas)is(?:e|es|ed|ing|ations?)',
    'analys(?:e|es|ed|ing)',
    '\\w*(?:colour|behaviour|neighbour|favour|labour|honour|tumour)\\w*',
    '(?:un)?(?:labell|travell|cancell|modell|counsell)(?:ed|ing|or)s?',
    'licence[sd]?',
    'practis(?:e|ed|es|ing)',
    'grey(?:s|ed)?',
    'judgements?',
    '(?:centre|metre|litre|fibre|programme|catalogue|dialogue)[sd]?',
    '(?:defen|offen)ce',
    '(?:orthopaed|anaesth|paediat|haemo|oede|ischaem)\\w*',
    'fulfils?|enrol|whilst|amongst|towards|learnt|spelt|artefacts?|ageing|per cent',
  ].join('|')})\\b`,
  'gi',
)

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** A date with its day before its month, with a year or without; of `5 may` and `2 march` alone none can be sure. */
const DAY_BEFORE_MONTH = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH}\\.?,?\\s+\\d{4}|(?!mar|may)${MONTH})\\b`,
  'gi',
)

/** The words of a page: what is read on it, in a tooltip or by a screen reader; no addresses, scripts or class names. */
function toWords(html: string): string {
  const spoken = [...html.matchAll(/ (?:title|alt|aria-label|data-h|content)="([^"]*)"/g)].map((match) => match[1])
  return `${html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<code>.*?<\/code>/gs, ' ')} ${spoken.join(' ')}`
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase()
}

/** Words that letters have, in whatever spelling, are theirs. */
const letters = readdirSync(FIVE)
  .map((name) => readFileSync(join(FIVE, name), 'utf8').toLowerCase())
  .join(' ')
  .replace(/\s+/g, ' ')

/** The words of every page and of the files that say something, by path. */
const pages = new Map(
  listBuilt(dist)
    .filter((path) => /\.html$|^data\/[^/]+\.(?:json|md|xml)$|^feed\.xml$/.test(path))
    .filter((path) => !/(?:decisions|letters)\.json$/.test(path) && !isFrozen(path))
    .map((path) => [path, toWords(readFileSync(join(dist, path), 'utf8'))]),
)

/** What of a kind is found in the site's own words, each with a page that has it. */
function findFaults(kind: RegExp): Record<string, string> {
  const faults = new Map<string, string>()
  for (const [path, words] of pages) {
    for (const [found] of words.matchAll(kind)) {
      const fault = found.replace(/\s+/g, ' ')
      if (!letters.includes(fault) && !faults.has(fault)) faults.set(fault, path)
    }
  }
  return Object.fromEntries(faults)
}

test('the words of all pages and of the data dictionary are spelled the American way', () => {
  expect(pages.size).toBeGreaterThan(100)
  expect(findFaults(BRITISH)).toEqual({})
})

test('and their dates have the month before the day', () => {
  expect(findFaults(DAY_BEFORE_MONTH)).toEqual({})
})

test.each(['authorised', 'licence', 'standardised', 'labelled', 'grey', 'neighbouring', 'colours', 'analyse'])(
  'the list knows %s',
  (word) => expect(word).toMatch(new RegExp(`^${BRITISH.source}$`)),
)

test.each(['authorized', 'license', 'colors', 'analysis', 'exercise', 'specialist', 'organism', 'fulfill', 'practice'])(
  'and leaves %s alone',
  (word) => expect(word).not.toMatch(new RegExp(BRITISH.source)),
)

test.each(['21 November 2026', '5 Dec 2016', '1st of May 2014', '2 March, 2015', 'up to 27 July', '9 Sept. 2013'])(
  'the day stands before the month in %s',
  (words) => expect(words.match(DAY_BEFORE_MONTH)).not.toBeNull(),
)

test.each(['November 21, 2026', 'Dec 5, 2016', 'in May 2014', '3 of 5 may be', '2016, from July 28', '12 marked 2015'])(
  'and not in %s',
  (words) => expect(words.match(DAY_BEFORE_MONTH)).toBeNull(),
)
