import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { readCsv } from '../../scripts/recount/count-again.ts'
import { buildMany } from './build-shared.ts'
import { removeTemporaryFolders } from './build-site.ts'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'

// The explorer of the site of many letters, and a browser, for each test file that reads this.
export let browser: Browser
export let site: string
export let address: string
let server: Server

beforeAll(async () => {
  site = buildMany()
  ;({ server, address } = await serveFolder(site))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  removeTemporaryFolders()
})

export const ready = (page: Page) => page.locator('.explorer[aria-busy=false]').waitFor()

/** The explorer in a browser of its own, with what should not happen. */
export async function explore(query = '', base = address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(base) && !/^(?:data|blob):/.test(url)) faults.push(`request to another host: ${url}`)
  })
  await page.goto(`${base}explore/${query}`)
  await ready(page)
  return { page, faults, close: () => context.close() }
}

/** Shows another state without loading the page anew, as the back key does. */
export async function turnTo(page: Page, query: string) {
  await page.evaluate((search) => {
    history.pushState(null, '', search)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query || '.')
  await ready(page)
}

/** The explorer's words without those of its drawing, which comes when it comes. */
export const main = (page: Page) =>
  page.locator('#explorer').evaluate((explorer) => {
    const drawings = [...explorer.querySelectorAll<SVGElement>('svg')]
    for (const { style } of drawings) style.display = 'none'
    const words = (explorer as HTMLElement).innerText
    for (const { style } of drawings) style.display = ''
    return words
  })
export const readTable = (path: string) => readCsv(readFileSync(join(site, path), 'utf8'))
