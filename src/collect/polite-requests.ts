import type { Robots } from './robots.ts'

/** What a request came to. `stop` means that nothing more is to be asked of the host now. */
export type Answer =
  | { result: 'answered'; status: number; type: string; bytes: Buffer }
  | { result: 'missing' | 'refused' | 'unfit' | 'postponed' | 'stop'; status: number | null; reason: string }

export interface Manners {
  userAgent: string
  /** Milliseconds between the end of a request and the beginning of the next. */
  pause: number
  /** Milliseconds after which a request that has not ended is given up. */
  patience: number
  /** The only host that is asked, as an origin: `https://www.dir.ca.gov`. */
  host: string
  sleep: (milliseconds: number) => Promise<void>
  /** Told of each wait that is longer than the pause. */
  tellWait: (milliseconds: number, reason: string) => void
}

export interface PoliteRequests {
  /** One GET, its redirects and repetitions within; bodies beyond `most` bytes are not read. */
  get(address: URL, most: number): Promise<Answer>
  /** From now on what a robots.txt says holds: its rules, and its delay where that is longer than the pause. */
  obey(robots: Robots): void
}

/** Waits before a request is repeated, in milliseconds; after the last the address is postponed. */
const BACK_OFF = [30_000, 60_000, 120_000, 300_000]
/** A host that asks for a longer wait is left alone. */
const LONGEST_WAIT = 3_600_000
const MOST_REDIRECTS = 3

/** Milliseconds that a Retry-After asks for, in seconds or as a day; null where it says nothing that can be read. */
function readRetryAfter(header: string | null): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const day = Date.parse(header)
  return Number.isNaN(day) ? null : Math.max(0, day - Date.now())
}

/** The body, or null where it is longer than `most` bytes, of which the head may tell; throws where it is cut off. */
async function readBody(response: Response, most: number): Promise<Buffer | null> {
  if (Number(response.headers.get('content-length')) > most) {
    await response.body?.cancel()
    return null
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const sayError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  const { cause } = error
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message
}

type Once = Answer | { result: 'redirect'; to: URL } | { result: 'again'; reason: string; wait: number | null }

/** One request, no more. */
async function askOnce(address: URL, most: number, { userAgent, patience }: Manners): Promise<Once> {
  try {
    const response = await fetch(address, {
      headers: { 'user-agent': userAgent },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const { status, headers } = response
    const end = (result: 'missing' | 'refused' | 'unfit', reason: string): Once => ({ result, status, reason })
    if (status !== 200) await response.body?.cancel()
    if (status >= 300 && status < 400) {
      const to = headers.get('location')
      return to ? { result: 'redirect', to: new URL(to, address) } : end('unfit', 'a redirect without an address')
    }
    if (status === 404 || status === 410) return end('missing', `the host has none (${status})`)
    if (status === 429 || status >= 500)
      return { result: 'again', reason: `the host answers ${status}`, wait: readRetryAfter(headers.get('retry-after')) }
    if (status >= 400) return end('refused', `the host refuses (${status})`)
    if (status !== 200) return end('unfit', `the host answers ${status}`)
    const bytes = await readBody(response, most)
    if (bytes === null) return end('unfit', `more than ${most} bytes`)
    return { result: 'answered', status, type: headers.get('content-type') ?? '', bytes }
  } catch (error) {
    return { result: 'again', reason: sayError(error), wait: null }
  }
}

/**
 * Asks a host for one thing at a time: the pause is kept before every request, repetitions and redirects included. 429
 * and 5xx, no answer, and one that is cut off are repeated after ever longer waits, never shorter than Retry-After says;
 * 403 is never repeated.
 */
export function startRequests(manners: Manners): PoliteRequests {
  let asked = false
  let robots: Robots | null = null
  const ask = async (address: URL, most: number): Promise<Once> => {
    const refuse = (result: 'refused' | 'stop', reason: string): Once => ({ result, status: null, reason })
    if (address.origin !== manners.host) return refuse('refused', `${address.origin} is another host`)
    if (robots && !robots.allows(address)) return refuse('stop', `robots.txt forbids ${address.pathname}`)
    if (asked) await manners.sleep(Math.max(manners.pause, (robots?.delay ?? 0) * 1000))
    asked = true
    return askOnce(address, most, manners)
  }
  return {
    obey(read) {
      robots = read
    },
    async get(address, most) {
      let at = address
      let redirects = 0
      for (let repeated = 0; ; ) {
        const once = await ask(at, most)
        if (once.result === 'redirect') {
          if (++redirects > MOST_REDIRECTS) return { result: 'unfit', status: null, reason: 'too many redirects' }
          at = once.to
        } else if (once.result === 'again') {
          const least = BACK_OFF[repeated++]
          const { reason } = once
          if (least === undefined) return { result: 'postponed', status: null, reason }
          const wait = Math.max(least, once.wait ?? 0)
          if (wait > LONGEST_WAIT) {
            const minutes = Math.ceil(wait / 60_000)
            return { result: 'stop', status: null, reason: `${reason} and asks to wait for ${minutes} min` }
          }
          manners.tellWait(wait, reason)
          await manners.sleep(wait)
        } else return once
      }
    },
  }
}
