import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { buildFive } from './build-shared.ts'

const dist = buildFive()

/** A question that people bring to the letters, the page that answers it, and the elements that do. */
type Question = [number: number, question: string, page: string, ...elements: string[]]

const LETTER = 'cases/003_2edf4c89594e4f56/'

/** What policy reviewers, attorneys, physicians and journalists ask, in their order. */
const QUESTIONS: Question[] = [
  [1, 'What share of disputed treatments was overturned?', '', '#overview-outcome svg', '#key + ol li'],
  [2, 'Which categories are overturned most and least?', '', '#overview-category svg', '#overview-category table'],
  [2, 'And which of their kinds?', 'treatments/', 'tbody#rehabilitation, #rehabilitation', '.ratecell .mini'],
  [3, 'For one treatment: rate?', 'treatments/acupuncture/', 'h1', '#treatment-acupuncture-decisions svg'],
  [3, 'Guidelines cited?', 'treatments/acupuncture/', '#guidelines ~ .tablebox tbody tr'],
  [
    3,
    'Top reasons on both sides, in the letters’ words?',
    'treatments/acupuncture/',
    '.voice blockquote',
    '.voice .from a',
  ],
  [3, 'Example letters?', 'treatments/acupuncture/', '#list ~ * .caselist li'],
  [4, 'Which guideline does the reviewer rely on, and how does the rate vary?', '', '#overview-imr svg'],
  [4, 'And for each guideline?', 'guidelines/mtus-acupuncture/', '#guideline-mtus-acupuncture-cited svg'],
  [5, 'Does the outcome change where the two sides cite different guidelines?', 'matrix/', '#matrix-guidelines table'],
  [5, 'And in one figure?', 'guidelines/', '#guidelines-agreement svg'],
  [6, 'How often did the administrator cite nothing, and what followed?', '', '#overview-claims svg'],
  [6, 'Or only sources outside the MTUS?', 'matrix/', '#matrix-sources table'],
  [7, 'Which sections and pages decide?', 'guidelines/mtus-chronic-pain/', '#parts ~ * td.num a[href]'],
  [
    8,
    'What reasons do reviewers give for upholding and for overturning?',
    'reasons/',
    '#reasons-sides svg',
    'table a[href]',
  ],
  [8, 'In which words?', 'reasons/no-functional-improvement/', '.sentences .quoting li > a[href*="#t"]'],
  [
    9,
    'What tells overturned from upheld for the same treatment?',
    'treatments/acupuncture/',
    '.two .half .oc.over',
    '.two .half .oc.up',
  ],
  [
    10,
    'Does the outcome differ by the reviewer’s specialty, at equal mix?',
    'specialties/',
    '#specialties-specialty svg',
  ],
  [11, 'And by licensure?', 'specialties/', '#specialties-licensure svg', '#specialties-state svg'],
  [12, 'Denied outright or modified: different rates?', 'treatments/', '#treatments-ur-action svg'],
  [13, 'In what share of letters was at least one denial overturned; how many are mixed?', '', '#overview-letters svg'],
  [14, 'Does asking for much at once go with a lower rate?', 'treatments/', '#treatments-together svg'],
  [15, 'Which drug classes?', 'treatments/', '#treatments-drug-class svg'],
  [15, 'And which drugs?', 'treatments/pharmaceuticals/', 'h1', '.caselist'],
  [16, 'Which parts of the body?', 'treatments/', '#treatments-body-part svg'],
  [
    17,
    'Does it differ by age, or by sex?',
    'workers/',
    '#workers-age svg',
    '#workers-sex svg',
    '#workers-injury-year svg',
  ],
  [18, 'A trend over time, or why there is none?', '', '#corpus .state'],
  [
    19,
    'How many days from application to decision, or why is it not known?',
    'timing/',
    'h1',
    '#timing-application-to-decision svg, .state',
  ],
  [20, 'Is this corpus comparable with the published figures?', '', '#overview-benchmarks svg'],
  [20, 'And with all of them?', 'about/', '#published', '#own tbody tr'],
  [21, 'Same treatment, other outcome: which letters?', LETTER, '#similar', '.similar a[href*="#decision-"]'],
  [22, 'How formulaic are the rationales?', 'reasons/', '#alike'],
  [23, 'Show me the letter, with what was read in it', LETTER, '#decision-2', '.para a[id]', '.notes li'],
  [24, 'How was it read?', 'methods/', '#what-is-read', '#worked-decisions'],
  [24, 'How accurate is it, and what failed?', 'quality/', '#accuracy ~ .tablebox tbody tr', '#coverage', '#letters'],
  [25, 'Can I download it, with a dictionary?', 'data/', '#files a[href$="decisions.csv"]', '#columns'],
]

/** What people ask and no public letter can answer, and the words that say so on the page about the report. */
const UNANSWERABLE: [question: string, words: string][] = [
  ['Who are the reviewer, the provider, the attorney, the insurer?', 'Nothing of who'],
  ['In which region?', 'Region and representation are not in the letters'],
  ['What did it cost, and what happened afterwards?', 'Nothing of what happened afterwards'],
  ['What did utilization review approve?', 'What utilization review approved'],
]

describe.each(QUESTIONS)('%d. %s', (_number, _question, page, ...elements) => {
  const { document } = parseHTML(readFileSync(join(dist, page, 'index.html'), 'utf8'))

  test.each(elements)(`/${page} has %s`, (element) => {
    expect(document.querySelector(element)).not.toBeNull()
  })
})

test.each(UNANSWERABLE)('%s The letters do not say, and the page about the report does', (_question, words) => {
  const html = readFileSync(join(dist, 'about/index.html'), 'utf8')
  expect(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .includes(words),
  ).toBe(true)
})

/** What stands at an address of the site: three of these are all that an answer takes. */
const fetchFile = (address: string): string => readFileSync(join(dist, address), 'utf8')

/** Where a link of a Markdown text leads, by what it says. */
const findLink = (markdown: string, label: string): string =>
  new RegExp(`\\[${label}[^\\]]*\\]\\(([^)#]*)`).exec(markdown)?.[1] ?? ''

const asked = [...new Set(QUESTIONS.map(([number]) => number))].sort((a, b) => a - b)

test.each(asked)(
  'question %d is answered from three fetches: llms.txt, the answers, the page behind the answer',
  (number) => {
    const answers = fetchFile(findLink(fetchFile('llms.txt'), 'Answers'))
    const [, own = ''] = new RegExp(`\\n## ${number}\\\\?\\. [^\\n]+\\n([\\s\\S]*?)(?=\\n## |$)`).exec(answers) ?? []
    expect(own.trim()).toMatch(/^[\p{Lu}\d“].*\./u)
    const page = fetchFile(`${findLink(own.slice(own.lastIndexOf('\n[')), '')}index.md`)
    const rows = own.split('\n').filter((line) => /^\| (?!-)/.test(line))
    for (const row of rows) expect(page).toContain(row)
  },
)

test('the answers as JSON are the same, with what an answer takes', () => {
  const { answers } = JSON.parse(fetchFile('answers/index.json')) as {
    answers: { number: number; answer: string; caveat: string; basis: string; page: string; numbers: object[] }[]
  }
  const page = parseHTML(fetchFile('answers/index.html')).document
  expect(answers.map(({ number }) => number)).toEqual(asked)
  for (const { number, answer, basis, caveat, page: href } of answers) {
    const own = page.querySelector(`section[aria-labelledby=q${number}]`)
    for (const words of [answer, basis, caveat]) expect(own?.textContent).toContain(words)
    expect(own?.querySelector('.aside a[aria-label]')?.getAttribute('href')).toBe(href)
    expect(caveat, `question ${number}`).not.toBe('')
  }
})

test('each of the twenty-five questions has its place', () => {
  expect(asked).toEqual(Array.from({ length: 25 }, (_, place) => place + 1))
})

test('an answer names a guideline as a sentence has it', () => {
  const { answers } = JSON.parse(readFileSync(join(dist, 'answers/index.json'), 'utf8'))
  expect(answers[6].answer).toMatch(/ is the part cited most of the [A-Z][^;]* Guidelines; /)
})
