import { expect, test } from 'vitest'
import { madeCorpus } from '../fixtures/made-corpus.ts'
import { type FigureDraft, toFigures } from './figure.ts'

const page = { id: 'made', href: '/made/', title: 'Made' }
const draft = (name: string, notes: string[]): FigureDraft => ({
  name,
  headline: null,
  subtitle: '',
  plots: [],
  notes,
  rest: [],
  table: { caption: '', columns: [], rows: [] },
  data: { columns: [], rows: [] },
})

test('a page says each note once, at the first figure that has it; a figure alone keeps all of its own', () => {
  const figures = toFigures(madeCorpus([]), page, [
    draft('a', ['One.', 'Two.']),
    null,
    draft('b', ['Two.', 'Three.']),
    draft('c', ['One.']),
  ])
  expect(figures.map(({ number, note }) => [number, note])).toEqual([
    [1, 'One. Two.'],
    [2, 'Three.'],
    [3, null],
  ])
  expect(figures.map(({ notes }) => notes.length)).toEqual([2, 2, 1])
})
