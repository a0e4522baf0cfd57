import { expect, test } from 'vitest'
import { toJsonScript } from './json-script.ts'

test('no words of a letter can end the element that carries the record', () => {
  const record = { request: '</script><!--<script>alert(1)</script>', rationale: 'a < b\u2028' }
  expect(toJsonScript(record)).not.toContain('<')
  expect(JSON.parse(toJsonScript(record))).toEqual(record)
})
