import { expect, test } from 'vitest'
import { toFigures } from '../../figures/figure.ts'
import { toReasonsFigure } from '../../figures/figure-reasons.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRows } from '../../fixtures/made-rows.ts'
import { listFigures } from '../../site/figures.ts'
import { toReasonSide } from '../../words/reason-counts.ts'
import { toFigureSvg } from './figure-file.ts'

const decisions = [
  ...madeRows('a', 0, 3, { reasons: ['no-red-flags'], category: 'rehabilitation', subcategory: 'acupuncture' }),
  ...madeRows('b', 2, 2, { reasons: ['criteria-met'] }),
]

test('both sides of the reasons stand in one file, each under its word', () => {
  const draft = toReasonsFigure(
    toReasonSide(decisions, 'upheld', madeCorpus(decisions)),
    toReasonSide(decisions, 'overturned', madeCorpus(decisions)),
  )
  const [figure] = toFigures(madeCorpus(decisions), { id: 'overview', href: '/', title: 'Made up' }, [draft])
  const svg = figure ? toFigureSvg(figure, null) : ''
  expect(svg.match(/<svg/g)).toHaveLength(3)
  expect(svg.indexOf('>Upheld<')).toBeLessThan(svg.indexOf('No red flag'))
  expect(svg.indexOf('No red flag')).toBeLessThan(svg.indexOf('>Overturned<'))
  expect(svg.indexOf('>Overturned<')).toBeLessThan(svg.indexOf('Criteria met'))
})

test('a side with many reasons goes on right below its first drawing, and no number is cut off at its edge', () => {
  const corpus = madeCorpus(decisions)
  const upheld = toReasonSide(decisions, 'upheld', corpus)
  const reasons = Array.from({ length: 12 }, () => upheld.reasons).flat()
  const draft = toReasonsFigure({ ...upheld, reasons }, toReasonSide([], 'overturned', corpus), 99)
  const [figure] = toFigures(corpus, { id: 'reasons', href: '/', title: 'Made up' }, [draft])
  const inner = [...(figure ? toFigureSvg(figure, null) : '').matchAll(/<svg y="(\d+)"[^>]*>/g)]
  const [first, second] = inner.map(([tag, y]) => ({ y: Number(y), height: Number(/height="(\d+)"/.exec(tag)?.[1]) }))
  expect(second?.y).toBe((first?.y ?? 0) + (first?.height ?? 0))
  expect(inner.every(([tag]) => tag.includes('overflow="visible"'))).toBe(true)
})

test('every figure of the site has an id of its own', () => {
  const ids = listFigures(madeCorpus(decisions)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('treatment-acupuncture-decisions')
})
