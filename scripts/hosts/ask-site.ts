/** One thing that was asked of a published site. */
export interface Answered {
  /** `fault`: something does not work, or says what it should not; `warning`: it works, and could be better. */
  state: 'ok' | 'warning' | 'fault'
  what: string
  /** What was found, and what to do about it. */
  says: string
}

export const ok = (what: string, says: string): Answered => ({ state: 'ok', what, says })
export const warning = (what: string, says: string): Answered => ({ state: 'warning', what, says })
export const fault = (what: string, says: string): Answered => ({ state: 'fault', what, says })

/** So long one answer may take, in milliseconds. */
const PATIENCE = 60_000

/** Asks for an address of the site, following redirects within it. Throws where nothing answers in time. */
export const ask = (address: URL, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE) })

/** The media type of an answer, without its parameters. */
export const typeOf = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** What is asked of a site, one question a function; `home` is its address with a slash at the end. */
export type Question = (home: URL) => Promise<Answered[]>
