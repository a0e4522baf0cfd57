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
