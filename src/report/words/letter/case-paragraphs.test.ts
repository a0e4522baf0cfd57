import { expect, test } from 'vitest'
import { type ParagraphHints, toParagraphs } from './case-paragraphs.ts'

const NOTHING: ParagraphHints = { starts: [], wholes: [] }
const show = (text: string, hints = NOTHING): string[] =>
  toParagraphs(text, hints).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))

const LINES = [
  'The reviewer weighed what the records hold of the shoulder, which is not much, and found that the',
  'therapy had been tried before without a lasting gain in what the worker could do at home or at work.',
]

test('in double-spaced text a line of white space ends a paragraph', () => {
  expect(
    show(`${LINES[0]} \n\n${LINES[1]} \n\n \n\nA second paragraph of the letter begins below the first one here. \n\n`),
  ).toEqual([`${LINES[0]} ${LINES[1]}`, 'A second paragraph of the letter begins below the first one here.'])
})

test('in double-spaced text a page can end inside a paragraph', () => {
  const text = `${LINES[0]} \n\n \n\n${LINES[0]} \n\n\n\n${LINES[1]} \n\n${LINES[1]}`
  expect(show(text)).toEqual([LINES[0], `${LINES[0]} ${LINES[1]} ${LINES[1]}`])
})

test('in single-spaced text a blank line ends a paragraph, but not a sentence', () => {
  const text = `${LINES[0]}\n${LINES[1]}\n\nIt was tried\n\nonce more in the spring.`
  expect(show(text)).toEqual([`${LINES[0]} ${LINES[1]}`, 'It was tried once more in the spring.'])
})

test('without blank lines a short last line ends a paragraph', () => {
  expect(show(`${LINES[0]}\nand no more.\n${LINES[1]}`)).toEqual([`${LINES[0]} and no more.`, LINES[1]])
})

test('where no line is broken, each line is a paragraph', () => {
  const long = [LINES.join(' '), `${LINES[1]} ${LINES[1]}`]
  expect(show(long.join('\n'))).toEqual(long)
  expect(show(long.join('\n\n'))).toEqual(long)
})

test('a line in capitals is a heading of its own, over two lines too', () => {
  const text = `CLINICAL CASE SUMMARY \n\n${LINES[0]} \n\n${LINES[1]} \n\nISSUES, DECISIONS \n\nAND RATIONALES \n\nThe rest.`
  const paragraphs = toParagraphs(text, NOTHING)
  expect(show(text)).toEqual([
    'CLINICAL CASE SUMMARY',
    `${LINES[0]} ${LINES[1]}`,
    'ISSUES, DECISIONS AND RATIONALES',
    'The rest.',
  ])
  expect(paragraphs.map(({ heading }) => heading)).toEqual([true, false, true, false])
})

test('a known start divides a line, and a known whole is not divided', () => {
  const text = 'set forth below: ACUPUNCTURE, SIX\n\nVISITS: Upheld Claims Administrator guideline: none'
  const starts = [text.indexOf('ACU'), text.indexOf(' Claims')]
  const wholes = [{ start: text.indexOf('ACU'), end: text.indexOf(' Claims') }]
  expect(show(text, { starts, wholes })).toEqual([
    'set forth below:',
    'ACUPUNCTURE, SIX VISITS: Upheld',
    'Claims Administrator guideline: none',
  ])
  expect(toParagraphs(text, { starts, wholes }).some(({ heading }) => heading)).toBe(false)
})

test('a letter all in capitals still has text', () => {
  const text = LINES.join('\n').toUpperCase()
  expect(toParagraphs(text, NOTHING).every(({ heading }) => !heading)).toBe(true)
})

test.each(['', ' \n \n', 'One.', '\u00a0\fA page of its own\f'])('no character is lost of %j', (text) => {
  expect(show(text).join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/))
})

// Of so many lines each is looked at a bounded number of times, and no call takes one argument for each.
test('a text of 300,000 lines has its paragraphs', () => {
  const lines = 'A line that fills its width, and goes on\nto its end.\n'
  expect(toParagraphs(lines.repeat(150_000), NOTHING).length).toBe(150_000)
})
