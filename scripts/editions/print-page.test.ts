import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { printPage } from './print-page.ts'

const print = (html: string) => printPage(parseHTML(html).document)

test('what was text stays text, in titles, attributes and drawings too', () => {
  const page =
    '<!DOCTYPE html><html lang="en"><head><title>&lt;/title&gt;&lt;script&gt;1&lt;/script&gt; &amp;lt;</title></head><body><p title="&quot; onclick=&quot;x &amp;quot; &lt;b&gt;">&lt;script&gt; &amp;lt;&nbsp;</p><svg aria-label="&quot;&gt;"><text>&lt;b&gt;</text></svg></body></html>\n'
  expect(print(page)).toBe(page)
})

test('elements without an end have none, drawn ones are closed, and an attribute may have no value', () => {
  const body =
    '<body><!--here--><details open><br><td></td></details><svg viewBox="0 0 1 1"><g><path d="M0 0"/></g></svg></body>'
  expect(print(`<!doctype html><html><head><meta charset="utf-8"></head>${body}</html>`)).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8"></head>${body}</html>\n`,
  )
})
