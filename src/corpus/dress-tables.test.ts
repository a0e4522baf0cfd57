import { expect, test } from 'vitest'
import { dressTables } from './dress-tables.ts'

test('a table scrolls in a named box of its own, and no cell keeps a style', () => {
  const html =
    '<p>style="text-align: right"</p><table><tr><th style="text-align: right">N</th><td style="text-align: center">x</td></tr></table><table></table>'
  expect(dressTables(html, 'drug-class')).toBe(
    '<p>style="text-align: right"</p>' +
      '<section class="scroll" tabindex="0" aria-label="Table 1 of drug class"><table class="data"><tr><th class="num">N</th><td>x</td></tr></table></section>' +
      '<section class="scroll" tabindex="0" aria-label="Table 2 of drug class"><table class="data"></table></section>',
  )
})
