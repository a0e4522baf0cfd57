/**
 * A run of characters as a PDF paints it on a page. Units are points; `x` and `y` are where its baseline begins, from
 * the page's upper left corner as a reader sees the page, `y` downwards.
 */
export interface PageItem {
  words: string
  x: number
  y: number
  width: number
  /** The size of the type. */
  size: number
  /** False for words that do not run as most of the page's do: a stamp, a note along the margin. */
  level: boolean
}

/** The items of a page, in the order in which the file paints them. */
export interface Page {
  /** Points from the page's upper to its lower edge. */
  height: number
  items: PageItem[]
  /** Whether it is without words and shows a picture: a scan, as a rule. */
  scanned: boolean
}

/** A run of characters as the PDF reader gives it: its matrix, in points from the page's lower left corner, y upwards. */
interface RawItem {
  str: string
  width: number
  transform: number[]
}

/** Edges of the page in the coordinates of the items: left, lower, right, upper. */
type Edges = readonly number[]

/** A direction further than this share of a right angle from one is neither level nor on end. */
const SLANTED = 0.07

/** Quarter turns, counter-clockwise, from left to right to the direction in which words run; null where they slant. */
function turnOf({ transform: [a = 0, b = 0] }: RawItem): number | null {
  const quarters = Math.atan2(b, a) / (Math.PI / 2)
  const turn = Math.round(quarters)
  return Math.abs(quarters - turn) > SLANTED ? null : (turn + 4) % 4
}

/** The direction of most characters. */
function usualTurn(items: RawItem[]): number {
  const counts = [0, 0, 0, 0]
  for (const item of items) {
    const turn = turnOf(item)
    if (turn !== null) counts[turn] = (counts[turn] ?? 0) + item.str.length
  }
  return counts.indexOf(Math.max(...counts))
}

/** Turns the items of a page so that most of its words are level, however the page lies in the file. */
export function levelItems(
  items: RawItem[],
  [left = 0, lower = 0, right = 0, upper = 0]: Edges,
): Pick<Page, 'items' | 'height'> {
  const turn = usualTurn(items)
  const place = (x: number, y: number): { x: number; y: number } => {
    if (turn === 1) return { x: y - lower, y: x - left }
    if (turn === 2) return { x: right - x, y: y - lower }
    if (turn === 3) return { x: upper - y, y: right - x }
    return { x: x - left, y: upper - y }
  }
  return {
    height: turn % 2 === 0 ? upper - lower : right - left,
    items: items.map((item): PageItem => {
      const [, , c = 0, d = 0, e = 0, f = 0] = item.transform
      return {
        words: item.str,
        width: item.width,
        size: Math.hypot(c, d),
        level: turnOf(item) === turn,
        ...place(e, f),
      }
    }),
  }
}
