/** The two sizes in which a figure is drawn; the stylesheet shows the one that fits. */
export type Size = 'wide' | 'narrow'

/** Width of a figure in pixels; heights follow the rows. */
export const WIDTH: Record<Size, number> = { wide: 736, narrow: 288 }

/** Of a mark that is for the eye alone: the numbers of a scale, and what the name of a link says too. */
export const UNHEARD = { ariaHidden: 'true' } as const

/** What every chart is given besides its data. */
export interface Frame {
  /** The browser's own, or the server's (`document.ts`). */
  document: Document
  size: Size
  /** Names the chart for those who don't see it. */
  title: string
}
