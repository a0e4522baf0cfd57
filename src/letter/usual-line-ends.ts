import { isWhite } from '../text/collapse.ts'

/** The line ends between two lines of one paragraph of a letter: the commonest count, the smaller of equals. */
export function usualLineEnds(text: string): number {
  const tally = new Map<number, number>()
  // What white space holds a line end is walked through once, also a run of it at the end of a long text.
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at)) {
    let count = 0
    while (at < text.length && isWhite(text.charCodeAt(at))) {
      if (text[at] === '\n') count++
      at++
    }
    if (at < text.length) tally.set(count, (tally.get(count) ?? 0) + 1)
  }
  return [...tally].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 1
}
