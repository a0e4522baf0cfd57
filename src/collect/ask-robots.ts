import { decode } from '../text/decode.ts'
import type { PoliteRequests } from './polite-requests.ts'
import { type Robots, readRobots } from './robots.ts'

/** Robots files of real hosts have some kilobytes; RFC 9309 asks to read the first 500. */
const MOST = 512_000

/**
 * The host's robots.txt, asked for before anything else. A host that has none allows everything (404); one that refuses
 * it, or can't give it now, is asked for nothing.
 */
export async function askRobots(
  requests: PoliteRequests,
  host: string,
  agent: string,
): Promise<Robots | { refusal: string }> {
  const answer = await requests.get(new URL('/robots.txt', host), MOST)
  if (answer.result === 'answered') return readRobots(decode(answer.bytes).text, agent)
  if (answer.result === 'missing') return readRobots('', agent)
  return { refusal: `${host}/robots.txt could not be read (${answer.reason}), so nothing is asked for` }
}
