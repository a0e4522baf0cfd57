import { gatherFaults, tellViolations } from '../gather-faults.ts'
import { openBrowser } from '../open-browser.ts'
import { openFirefox, openFirefoxPage } from '../open-firefox.ts'
import { SCRIPTED } from '../visit-pages.ts'

/** What an address of a site answers. */
export interface Answer {
  status: number
  isPage: boolean
}

/** Every address that pages lead to, from the home page on. */
export async function crawlSite(home: URL): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>()
  const queue = [home.href]
  while (queue.length > 0) {
    const batch = queue.splice(0, 16).filter((address) => !found.has(address))
    await Promise.all(
      batch.map(async (address) => {
        found.set(address, { status: 0, isPage: false })
        const response = await fetch(address)
        const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
        found.set(address, { status: response.status, isPage })
        const text = isPage ? await response.text() : ''
        if (!isPage) await response.body?.cancel()
        for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"#?]+)[^"]*"/g)) {
          const next = new URL(link.replaceAll('&amp;', '&'), address)
          if (next.origin === home.origin && !found.has(next.href)) queue.push(next.href)
        }
      }),
    )
  }
  return found
}

/** A page of a browser that is led from address to address. */
interface OpenedPage {
  /** `isScripted`: what its scripts fetch is waited for as well. */
  goto(address: string, isScripted: boolean): Promise<unknown>
  faults: string[]
  close(): Promise<void>
}

/** Chromium, with a page that is led through the site at `home`. */
export async function openChromiumPage(home: URL): Promise<OpenedPage> {
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.addInitScript(tellViolations)
  return {
    goto: (address, isScripted) => page.goto(address, { waitUntil: isScripted ? 'networkidle' : 'load' }),
    faults: gatherFaults(page, home.href),
    close: () => browser.close(),
  }
}

/** Firefox, likewise. */
export async function openFirefoxTab(program: string, home: URL): Promise<OpenedPage> {
  const browser = await openFirefox(program)
  const { page, faults } = await openFirefoxPage(browser, home.href)
  return {
    goto: (address, isScripted) => page.goto(address, { waitUntil: isScripted ? 'networkidle0' : 'load' }),
    faults,
    close: () => browser.close(),
  }
}

/** Opens addresses of a site one after the other, and returns what should not happen on them, each with its address. */
export async function listFaults(page: OpenedPage, home: URL, addresses: string[]): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    await page.goto(address, SCRIPTED.test(address.slice(home.href.length)))
    found.push(...page.faults.splice(0).map((fault) => `${address}: ${fault}`))
  }
  return found
}
