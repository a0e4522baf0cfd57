import { expect, test } from 'vitest'
import { visitPages } from './visit-pages.ts'

const site = visitPages()

const CASE = '002_59df4a5712f1b6f1'

test('a pasted text is checked, and leaves the page in no request', async () => {
  const letter = await site.open(`cases/${CASE}/`)
  const words = (await letter.page.locator('#p3').textContent())?.replace(/\s+/g, ' ').split(' ').slice(0, 12) ?? []
  const outcomes = await letter.page.locator('#record').textContent()
  await letter.close()
  const outcome = JSON.parse(outcomes ?? '').decisions[0].outcome
  const wrong = outcome === 'upheld' ? 'overturned' : 'upheld'
  const changed = [...words.slice(0, 6), 'palimpsest', ...words.slice(6)]
  const text = `See ${site.address}cases/${CASE}/: “${words.join('\n')}”. Decision 1 of /cases/${CASE}/ was ${wrong}.

“${changed.join(' ')}” (/cases/${CASE}/). CM99-0000000 is said to hold the secret word zanzibar.
Another site has https://example.com/cases/000_18227ce8aa89113a/.`

  const { page, faults, close } = await site.open('check/')
  const asked: string[] = []
  page.on('request', (request) => {
    const path = request.url().slice(site.address.length)
    // Typefaces come when their first letter is shown.
    if (request.resourceType() !== 'font') asked.push(path + (request.postData() ?? ''))
  })
  await page.getByLabel('Brief or letter').fill(text)
  await page.getByRole('button', { name: 'Check' }).click()
  const status = page.getByRole('status')
  await status.getByText('2 letters named: 1 in this corpus, 1 not.').waitFor()
  expect(await status.textContent()).toContain('2 quotations: 1 exact, 1 with differences.')
  expect(await status.textContent()).toContain('1 outcome stated the wrong way round.')
  expect(await page.locator('.diff del').allTextContents()).toEqual(['palimpsest'])
  expect(await page.getByRole('link', { name: /paragraph 3$/ }).count()).toBe(2)
  expect(asked.sort()).toEqual([`cases/${CASE}/`, 'check/ids/all.json'])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.search])).toEqual([0, 0, ''])
  expect(faults).toEqual([])
  await close()
})
