import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { removeTemporaryFolders } from './build-site.ts'
import { openBrowser } from './open-browser.ts'

// The search page in a browser, for each test file that reads this.
export let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  removeTemporaryFolders()
})

/** Waits until the search page shows what its address says. */
export const settle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const status = document.getElementById('status')
    return status && !status.hasAttribute('aria-busy') && !document.getElementById('found-letters')?.hidden
  })

export interface Shown {
  names: string[]
  status: string
  /** Addresses of sentences with the words marked in each. */
  hits: { href: string; text: string; marks: string[] }[]
}

export const read = (page: Page): Promise<Shown> =>
  page.evaluate(() => ({
    names: [...document.querySelectorAll<HTMLAnchorElement>('#results h3 a')].map((link) =>
      decodeURIComponent(link.pathname.split('/').at(-2) ?? ''),
    ),
    status: document.getElementById('status')?.textContent ?? '',
    hits: [...document.querySelectorAll<HTMLAnchorElement>('#results .hits a.letters-words')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
      marks: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  }))

/** Opens the search page in a browser that has seen nothing, and gathers what should not happen. */
export async function open(address: string, search = '') {
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`request elsewhere: ${request.url()}`)
  })
  await page.goto(`${address}search/${search}`)
  await settle(page)
  return { page, faults, close: () => context.close() }
}

export const typeIn = async (page: Page, query: string): Promise<void> => {
  await page.getByRole('searchbox').fill(query)
  await page.keyboard.press('Enter')
  await settle(page)
}

/** All letters that a search finds, from its address in a fresh browser. */
export async function listFound(address: string, search: string): Promise<Shown> {
  const { page, faults, close } = await open(address, `${search}&shown=1000`)
  const shown = await read(page)
  expect(faults).toEqual([])
  await close()
  return shown
}
