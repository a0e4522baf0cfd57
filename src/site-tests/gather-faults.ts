type Listen<Name extends string, Told> = (event: Name, listener: (told: Told) => void) => unknown

/** A page of any browser, as far as it tells what happens on it: Playwright's and Puppeteer's both are. */
interface TellingPage {
  on: Listen<'console', { type(): string; text(): string }> &
    Listen<'pageerror', unknown> &
    Listen<'request', { url(): string }> &
    Listen<'requestfailed', { url(): string; failure(): { errorText: string } | null }> &
    Listen<'response', { url(): string; status(): number }>
}

/** Runs on a page before its own scripts: says on the console what the page's policy forbids. */
export function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`policy: ${effectiveDirective} forbids ${blockedURI}`),
  )
}

/** What happens from now on, on a page of the site at `address`, that should not: it grows as long as the page is open. */
export function gatherFaults(page: TellingPage, address: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    // Playwright and Puppeteer have one word each for the same.
    if (['error', 'warning', 'warn'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error instanceof Error ? error.message : error}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) faults.push(`request to another host: ${url}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'no answer'
    // What a browser itself gives up, since the page was left or saved a file, is no fault of the page.
    if (!why.endsWith('ABORTED')) faults.push(`${why}: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  return faults
}
