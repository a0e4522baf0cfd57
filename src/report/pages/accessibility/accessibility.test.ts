import { expect, test } from 'vitest'
import { toAccessibility } from './accessibility.ts'

test('criteria stand under their principles, each with how it was tested', () => {
  const { lead, principles } = toAccessibility({
    standard: 'WCAG 2.2',
    checks: { axe: { file: 'x.test.ts', title: 'x', words: 'axe-core on each kind of page' } },
    criteria: [
      {
        id: '1.1.1',
        name: 'Non-text Content',
        level: 'A',
        result: 'supports',
        tests: ['axe'],
        screenshots: '2026-11-29',
        source: '2026-11-29',
        note: '',
      },
      {
        id: '2.2.1',
        name: 'Timing Adjustable',
        level: 'A',
        result: 'not applicable',
        tests: [],
        note: 'Nothing runs out.',
      },
    ],
  })
  expect(lead).toBe('This site meets 1 of the 2 criteria of WCAG 2.2, levels A and AA; 1 does not apply.')
  expect(principles[0]?.lines).toEqual([
    {
      title: '1.1.1 Non-text Content',
      level: 'A',
      result: 'Supports',
      tested:
        'With each release: axe-core on each kind of page. Screenshots looked at on November 29, 2026. Source read on November 29, 2026.',
      note: '',
    },
  ])
  expect(principles.map(({ lines }) => lines.length)).toEqual([1, 1, 0, 0])
})

test('without a report the page says so', () => {
  expect(toAccessibility(null)).toMatchObject({ principles: [] })
})
