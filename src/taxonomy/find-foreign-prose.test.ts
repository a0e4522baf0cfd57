import { expect, test } from 'vitest'
import { findForeignProse } from './find-foreign-prose.ts'
import { readEntry } from './read-entry.ts'
import { SCHEMAS } from './schemas.ts'

test.each([
  '<script>alert(1)</script>',
  'a <img src=x onerror=alert(1)>',
  '<b onclick=alert(1)>x</b>',
  '<!-- hidden -->',
  '<SVG/onload=alert(1)>',
  '</div>',
  '[x](javascript:alert(1))',
  '[x]( <JavaScript:alert(1)>)',
  '[x](&#106;avascript:alert(1))',
  '[x](javascript\\:alert(1))',
  '[x](data:text/html,x)',
  '[x]\n\n[x]: javascript:alert(1)',
  '![x](https://hostile.example/pixel)',
  '![x](//hostile.example/pixel)',
])('%s is told', (prose) => expect(findForeignProse(prose)).not.toEqual([]))

test.each([
  'a < b, 5<6, *x<sub>i</sub>*<br>',
  '[x](https://example.org/a?b=c:d) <https://example.org> <imr@example.org>',
  '[x](/methods/#a:b), [y](#here), [z](../data/), [m](mailto:imr@example.org)',
  '`<script>` and ``[x](javascript:1)``',
  '```html\n<script>alert(1)</script>\n```',
  '![x](/own.png)',
])('%s is not', (prose) => expect(findForeignProse(prose)).toEqual([]))

test('it is a message of the entry, with its line and column', () => {
  const text = '---\ntitle: "T"\n---\n\nOne.\nTwo <iframe src=x>\n'
  const { messages } = readEntry({ path: 'notes/a.md', text }, SCHEMAS.notes)
  expect(messages).toMatchObject([
    { file: 'notes/a.md', rule: 'taxonomy/foreign-prose', severity: 'error', line: 6, column: 5 },
  ])
})

test('a long prose of beginnings is passed over once', () => {
  for (const sign of ['`', '<', '[', '![', '](', '``a'])
    expect(findForeignProse(sign.repeat(100_000)).length).toBeLessThan(100_001)
})
