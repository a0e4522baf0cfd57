import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { listBuilt } from './build-site.ts'

const dist = resolve('dist')

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

/** The words of a page: what is read on it, in a tooltip or by a screen reader; no addresses, scripts or class names. */
function toWords(html: string): string {
  const spoken = [...html.matchAll(/ (?:title|alt|aria-label|data-h|content)="([^"]*)"/g)].map((match) => match[1])
  return `${html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<code>.*?<\/code>/gs, ' ')} ${spoken.join(' ')}`
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase()
}

/** Words that letters have, in whatever spelling, are theirs. */
const letters = readdirSync('content/letters')
  .map((name) => readFileSync(join('content/letters', name), 'utf8').toLowerCase())
  .join(' ')

test('the words of all pages and of the data dictionary are spelled the American way', () => {
  const faults = new Map<string, string>()
  const files = listBuilt(dist).filter((path) => /\.html$|^data\/[^/]+\.(?:json|md|xml)$|^feed\.xml$/.test(path))
  expect(files.length).toBeGreaterThan(100)
  for (const path of files.filter((name) => !/(?:decisions|letters)\.json$/.test(name))) {
    for (const [word] of toWords(readFileSync(join(dist, path), 'utf8')).matchAll(BRITISH)) {
      if (!letters.includes(word) && !faults.has(word)) faults.set(word, path)
    }
  }
  expect(Object.fromEntries(faults)).toEqual({})
})

test.each(['authorised', 'licence', 'standardised', 'labelled', 'grey', 'neighbouring', 'colours', 'analyse'])(
  'the list knows %s',
  (word) => expect(word).toMatch(new RegExp(`^${BRITISH.source}$`)),
)

test.each(['authorized', 'license', 'colors', 'analysis', 'exercise', 'specialist', 'organism', 'fulfill', 'practice'])(
  'and leaves %s alone',
  (word) => expect(word).not.toMatch(new RegExp(BRITISH.source)),
)
