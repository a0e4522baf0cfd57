import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { NOTHING_ASKED } from '../../../classify/fixtures/bare.ts'
import { FIVE as LETTERS } from '../../../corpus/fixtures/five.ts'
import { parseLetter } from '../../../letter/parse-letter.ts'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import type { ClassifiedDecision, ClassifiedLetter } from '../shapes.ts'
import { type LetterView, toFootnoteLetter, toLetterView, toReadings } from './annotated-letter.ts'
import { toParagraphHints } from './case-hints.ts'
import { toMarks } from './case-marks.ts'
import { toParagraphs } from './case-paragraphs.ts'

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/
const CORPUS = { site: {}, taxonomy: MADE_TAXONOMY, cases: [], setAside: [], decisions: [] } as never

/** The same letter as differently spaced text. */
const SPACINGS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'single-spaced, paragraphs apart': (text) => text.replace(/\n\n/g, '\n').replace(/\n[ \t]*\n\s*\n*/g, '\n\n'),
  'without blank lines': (text) => text.replace(/\n\s*\n/g, '\n'),
  'on one line': (text) => text.replace(/\s+/g, ' '),
  'with Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
}

const found = (id: string, span: { start: number; end: number }) => ({ id, span })

/** A classification of its own, so that every kind of reading lies in the letter: nested, overlapping, apart. */
function classify(text: string): ClassifiedLetter {
  const letter = parseLetter(text)
  const decisions = letter.decisions.map((decision): ClassifiedDecision => {
    const { start, end } = decision.request.span
    const { rationale } = decision
    const half = rationale && Math.floor((rationale.start + rationale.end) / 2)
    return {
      ...decision,
      treatment: {
        id: 'acupuncture',
        category: 'rehabilitation',
        subcategory: 'acupuncture',
        drugClass: null,
        span: { start, end: start + 5 },
      },
      bodyParts: [found('neck', { start: end - 6, end: end + 1 })],
      otherTreatments: [],
      asked: NOTHING_ASKED,
      claims: { guidelines: [], families: ['none'], cited: [] },
      imr: {
        guidelines: decision.imrGuideline ? [found('odg', decision.imrGuideline.span)] : [],
        families: ['odg'],
        cited: [],
      },
      reasons:
        rationale && half
          ? [
              found('criteria-met', { start: rationale.start, end: half }),
              found('no-red-flags', { start: half - 30, end: rationale.end }),
            ]
          : [],
    }
  })
  return { ...letter, decisions, specialtyNames: [], summaryBodyParts: [] }
}

function toView(text: string): { view: LetterView; letter: ClassifiedLetter } {
  const letter = classify(text)
  const paragraphs = toParagraphs(text, toParagraphHints(letter, text))
  const marks = toMarks(text, toReadings(CORPUS, letter, text))
  return { view: toLetterView({ text, paragraphs, marks, decisions: letter.decisions }), letter }
}

const toWords = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const paragraphsOf = (view: LetterView) => view.parts.flatMap((part) => part.paragraphs)
const textOf = (segments: { text: string }[]): string => segments.map(({ text }) => text).join('')

describe.each(readdirSync(LETTERS))('%s', (file) => {
  const text = readFileSync(`${LETTERS}/${file}`, 'utf8').replace(FRONT_MATTER, '')

  test.each(Object.keys(SPACINGS))('%s, the words shown are the words of the file', (spacing) => {
    const letter = SPACINGS[spacing]?.(text) ?? ''
    const shown = paragraphsOf(toView(letter).view).map(({ segments }) => textOf(segments))
    expect(toWords(shown.join(' '))).toEqual(toWords(letter))
    for (const paragraph of shown) expect(paragraph).toBe(paragraph.replace(/\s+/g, ' ').trim())
  })

  test.each(Object.keys(SPACINGS))(
    '%s, every decision begins a part of its own and each of its fields a paragraph',
    (spacing) => {
      const { view, letter } = toView(SPACINGS[spacing]?.(text) ?? '')
      expect(letter.decisions.length).toBeGreaterThan(0)
      const parts = view.parts.filter(({ decision }) => decision)
      expect(parts.map(({ decision }) => decision?.number)).toEqual(letter.decisions.map(({ number }) => number))
      parts.forEach(({ paragraphs }, index) => {
        const [issue, claims, imr, rationale] = paragraphs.map(({ segments }) => textOf(segments))
        expect(paragraphs[0]?.kind).toBe('issue')
        expect(issue?.startsWith(letter.decisions[index]?.request.value ?? '?')).toBe(true)
        expect(claims).toMatch(/^Claims Administrator guideline:/)
        expect(imr).toMatch(/^MAXIMUS guideline:/)
        expect(rationale).toMatch(/^Decision rationale:/)
      })
    },
  )

  test('every value read has its words lit, every lit run its note, and both ways are addresses on the page', () => {
    const { view, letter } = toView(text)
    for (const { key } of toReadings(CORPUS, letter, text)) expect(view.anchors.has(key), key).toBe(true)
    const lits = paragraphsOf(view).flatMap(({ segments }) => segments.flatMap(({ lit }) => lit ?? []))
    const notes = paragraphsOf(view).flatMap((paragraph) => paragraph.notes)
    expect(notes.map(({ id }) => `#${id}`)).toEqual(lits.map(({ href }) => href))
    expect(notes.map(({ back }) => back)).toEqual(lits.map(({ id }) => `#${id}`))
    expect(new Set([...lits, ...notes].map(({ id }) => id)).size).toBe(2 * lits.length)
    expect(notes.every(({ statements }) => statements.length > 0)).toBe(true)
  })

  test('the shares of a paragraph add up to the whole', () => {
    for (const { share, notes } of paragraphsOf(toView(text).view)) {
      if (notes.length > 0) expect(notes.reduce((sum, note) => sum + note.share, share)).toBe(20)
    }
  })
})

test('a paragraph can have more notes than the alphabet has letters', () => {
  expect([0, 25, 26, 51, 52, 702].map(toFootnoteLetter)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'aaa'])
})
