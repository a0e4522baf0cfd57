import { parseHTML } from 'linkedom'
import { afterEach, expect, test, vi } from 'vitest'
import { openLetters } from './open-letters.ts'

const places = { cases: '/imr/cases/', ids: '/imr/check/ids/', prefixes: [''] }
const letter = '<script id="record">{"id":"cm16-0000003","decisions":[]}</script>'

/** A host that answers with these texts, and what it was asked for. */
function serve(answers: Record<string, string>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return Promise.resolve(new Response(answers[address] ?? '', { status: address in answers ? 200 : 404 }))
  })
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document
    },
  )
  return asked
}

afterEach(() => vi.unstubAllGlobals())

test('only letters that the list has are asked for, each list once', async () => {
  const asked = serve({
    '/imr/check/ids/all.json': '["cm16-0000003"]',
    '/imr/cases/cm16-0000003/': letter,
  })
  const opened = await openLetters(['cm16-0000003', 'cm16-0000004'], places)
  expect([...opened.keys()]).toEqual(['cm16-0000003'])
  expect(asked).toEqual(['/imr/check/ids/all.json', '/imr/cases/cm16-0000003/'])
})

test('a letter of the list whose page cannot be read is a failure, not a letter that is not there', async () => {
  serve({ '/imr/check/ids/all.json': '["cm16-0000003"]', '/imr/cases/cm16-0000003/': 'Welcome to our host' })
  await expect(openLetters(['cm16-0000003'], places)).rejects.toThrow('/imr/cases/cm16-0000003/ holds no letter')
  serve({ '/imr/check/ids/all.json': '["cm16-0000003"]' })
  await expect(openLetters(['cm16-0000003'], places)).rejects.toThrow('answers 404')
})
