import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { isFrozen, listBuilt } from './build-site.ts'

const dist = resolve('dist')
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A matter of search results, not of validity: a letter's title names all that was asked, and a result list cuts it.
    'long-title': 'off',
  },
})

test('every page that is built is valid HTML', { timeout: 120_000 }, async () => {
  const pages = listBuilt(dist).filter((path) => path.endsWith('.html') && !isFrozen(path))
  expect(pages.length).toBeGreaterThan(100)
  const faults: string[] = []
  for (const path of pages) {
    const { results } = await validator.validateString(readFileSync(join(dist, path), 'utf8'))
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, selector, line, column }) =>
            `${path}:${line}:${column}: ${message} (${selector})  ${ruleId}`,
        ),
      )
    }
  }
  expect(faults).toEqual([])
})

test('the validator is at work: a broken page has faults', async () => {
  const { valid } = await validator.validateString('<!doctype html><html lang="en"><p><div id="a" id="a"></p></html>')
  expect(valid).toBe(false)
})
