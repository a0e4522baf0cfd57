import { document } from './document.ts'
import type { Frame } from './frame.ts'

/** One figure in its two sizes, each an inline SVG. */
export interface Drawing {
  wide: string
  narrow: string
}

/** Draws a figure on the server in both sizes: `drawBoth(title, (frame) => intervals(frame, rows))`. */
export function drawBoth(title: string, draw: (frame: Frame) => string): Drawing {
  return {
    wide: draw({ document, size: 'wide', title }),
    narrow: draw({ document, size: 'narrow', title }),
  }
}
