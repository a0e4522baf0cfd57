import { createHash } from 'node:crypto'
import { type Answered, ask, fault, ok, type Question, warning } from './ask-site.ts'

/** The first and last four bytes of every Parquet file. */
const PARQUET = 'PAR1'

/** The explorer reads the Parquet file by ranges of its uncompressed bytes; a browser asks for them as they are. */
export const askRanges: Question = async (home) => {
  const address = new URL('data/decisions.parquet', home)
  const read = async (range: string) => {
    const response = await ask(address, { range, 'accept-encoding': 'identity' })
    return { response, text: Buffer.from(await response.arrayBuffer()).toString('latin1') }
  }
  const first = await read('bytes=0-3')
  const { status, headers } = first.response
  const whole = 'the explorer has to load the whole file; choose a host, or a setting, that answers ranges with 206'
  if (status === 200)
    return [fault('ranges', `it sends the whole file (200) where four bytes were asked for: ${whole}`)]
  if (status !== 206) return [fault('ranges', `data/decisions.parquet answers ${status}: ${whole}`)]
  const encoding = headers.get('content-encoding')
  if (encoding && encoding !== 'identity')
    return [fault('ranges', `ranges are taken of the ${encoding} form: turn compression off for .parquet`)]
  const last = await read('bytes=-4')
  const size = /^bytes 0-3\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1]
  return first.text === PARQUET && last.text === PARQUET && size
    ? [ok('ranges', `206, of ${size} bytes`)]
    : [
        fault(
          'ranges',
          `the bytes sent are not those asked for (“${first.text.slice(0, 8)}”, ${headers.get('content-range') ?? 'no Content-Range'})`,
        ),
      ]
}

/** A wrong address answers 404, with the site's own page. */
export const askMissing: Question = async (home) => {
  const response = await ask(new URL('cases/no-such-letter-0/', home))
  const page = await response.text()
  if (response.status !== 404)
    return [
      fault(
        '404',
        `a wrong address answers ${response.status}: set the host’s error page to 404.html, with status 404`,
      ),
    ]
  return page.includes('</main>')
    ? [ok('404', 'the site’s own page')]
    : [warning('404', 'the host’s own page: set its error page to 404.html')]
}

/** Crawlers read robots.txt at the root of the host alone. */
export const askRobots: Question = async (home) => {
  const own = await (await ask(new URL('robots.txt', home))).text()
  if (!/^User-agent:/m.test(own))
    return [fault('robots.txt', `${new URL('robots.txt', home).href} is none, or no robots.txt`)]
  if (home.pathname === '/') return [ok('robots.txt', 'at the root')]
  const response = await ask(new URL('/robots.txt', home))
  const root = response.status === 200 ? await response.text() : ''
  const missing = own.split('\n').filter((line) => /^(Disallow|Sitemap):/.test(line) && !root.includes(line.trim()))
  return [
    missing.length === 0
      ? ok('robots.txt', 'the root of the host has its lines')
      : fault(
          'robots.txt',
          `${new URL('/robots.txt', home).href} lacks ${missing.map((line) => `“${line.trim()}”`).join(', ')}: crawlers read no other`,
        ),
  ]
}

interface Manifest {
  withdrawn?: { id: string }[]
}

/** The address of a withdrawn letter answers 410 or 404, or says at least that it may not be kept. */
export const askWithdrawn: Question = async (home) => {
  const { withdrawn = [] } = (await (await ask(new URL('data/manifest.json', home))).json()) as Manifest
  if (withdrawn.length === 0) return [ok('withdrawn letters', 'none')]
  const answers = await Promise.all(
    withdrawn.map(async ({ id }): Promise<Answered> => {
      const what = `withdrawn letter ${id}`
      const response = await ask(new URL(`cases/${id}/`, home))
      const page = await response.text()
      const { status } = response
      if (!page.includes('was withdrawn'))
        return fault(
          what,
          `its address (${status}) does not say that it was withdrawn: does the host still send the letter, or its own page?`,
        )
      if (status === 410 || status === 404) return ok(what, `${status}, and its page says so`)
      return /name="robots" content="noindex"/.test(page)
        ? warning(
            what,
            `its page says so, with status ${status}: where the host can send 410 or 404, see docs/publishing.md`,
          )
        : fault(what, `its page answers ${status} and lets search engines keep it`)
    }),
  )
  return answers
}

/** The data files are the bytes of which SHA256SUMS speaks. */
export const askSums: Question = async (home) => {
  const sums = await (await ask(new URL('data/SHA256SUMS', home))).text()
  const files = sums
    .trim()
    .split('\n')
    .map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line))
  if (files.some((file) => file === null)) return [fault('checksums', 'data/SHA256SUMS is no list of checksums')]
  const wrong: string[] = []
  for (const [, sum = '', path = ''] of files as RegExpExecArray[]) {
    const response = await ask(new URL(`data/${path}`, home))
    const hash = createHash('sha256')
    for await (const bytes of response.body ?? []) hash.update(bytes)
    if (response.status !== 200 || hash.digest('hex') !== sum) wrong.push(path)
  }
  return [
    wrong.length === 0
      ? ok('checksums', `${files.length} data files are as they were built`)
      : fault(
          'checksums',
          `${wrong.join(', ')}: not the bytes of SHA256SUMS; upload the whole of data/ again, and let no host rewrite it`,
        ),
  ]
}
