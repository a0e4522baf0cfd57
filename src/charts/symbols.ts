type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath'>

/** Overturned: the square of an upheld decision, turned over. A symbol for Plot's dots; `area` in square pixels. */
export const turnedSquare = {
  draw(context: Pen, area: number) {
    const reach = Math.sqrt(area / 2)
    context.moveTo(0, -reach)
    context.lineTo(reach, 0)
    context.lineTo(0, reach)
    context.lineTo(-reach, 0)
    context.closePath()
  },
}

/** An interval runs on past the frame: an arrowhead to the right of its place. */
export const pastRight = {
  draw(context: Pen, area: number) {
    const reach = Math.sqrt(area)
    context.moveTo(0, -reach)
    context.lineTo(reach, 0)
    context.lineTo(0, reach)
  },
}

/** The same upwards. */
export const pastTop = {
  draw(context: Pen, area: number) {
    const reach = Math.sqrt(area)
    context.moveTo(-reach, 0)
    context.lineTo(0, -reach)
    context.lineTo(reach, 0)
  },
}

/** The radius that gives a symbol of Plot's, whose area is that of a circle, the area of a square of this side. */
export const radiusOf = (side: number): number => side / Math.sqrt(Math.PI)
