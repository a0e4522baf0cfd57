import type { Browser } from 'playwright-core'

/** So many pages are open at a time. */
const AT_ONCE = 4

/**
 * Opens pages of a site one after the other with its policy switched off, so that whatever would run does, and returns
 * what happened that the site itself never does: a dialog, a request to another host, a navigation, an error.
 */
export async function watchPages(browser: Browser, address: string, paths: string[]): Promise<string[]> {
  const happened: string[] = []
  const context = await browser.newContext({ bypassCSP: true })
  const left = [...paths]
  const run = async () => {
    const page = await context.newPage()
    let path = ''
    const tell = (what: string) => happened.push(`${path}: ${what}`)
    page.on('dialog', (dialog) => {
      tell(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address)) tell(`request ${request.url()}`)
    })
    page.on('pageerror', (error) => tell(error.message))
    page.on('framenavigated', (frame) => {
      const wanted = frame === page.mainFrame() && frame.url().split(/[?#]/)[0] === (address + path).split(/[?#]/)[0]
      if (path && !wanted) tell(`navigation ${frame.url()}`)
    })
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      path = next
      await page.goto(address + path)
      if (/^(?:search|explore|check)\//.test(path)) await page.waitForLoadState('networkidle')
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, run))
  await context.close()
  return happened
}
