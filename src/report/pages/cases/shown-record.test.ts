import { expect, test } from 'vitest'
import { toShownRecord } from './shown-record.ts'

test('long passages and what is empty are left out; lists of words stand on one line; markup is text', () => {
  const decision = { number: 1, claimsGuideline: 'long', imrGuideline: 'long', rationale: 'long', reasons: ['a', 'b'] }
  const shown = toShownRecord({ id: 'x & <y>', none: null, states: [], decisions: [decision] } as never)
  expect(shown).toBe(
    [
      '{',
      ' "id": "x &amp; &lt;y>",',
      ' "decisions": [',
      '  {',
      '   "number": 1,',
      '   "reasons": [ "a", "b" ]',
      '  }',
      ' ]',
      '}',
    ].join('\n'),
  )
})

test('the record of a letter with many decisions is not shown', () => {
  expect(toShownRecord({ decisions: Array(9).fill({ rationale: null }) } as never)).toBeNull()
})
