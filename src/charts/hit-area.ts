import type { RenderFunction } from '@observablehq/plot'

/** A box in pixels. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A place to a tenth of a pixel, in as few signs as it takes. */
const tenth = (place: number): number => +place.toFixed(1)

const toOutline = ({ left, top, right, bottom }: Box) =>
  `M${tenth(left)},${tenth(top)}H${tenth(right)}V${tenth(bottom)}H${tenth(left)}z`

/**
 * A render transform for marks with `href`: each link also holds the stretch of the figure that leads where it leads,
 * behind what is drawn. `boxesOf` takes the datum's place.
 */
export function hitArea(boxesOf: (place: number) => Box[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null
    if (group === null) return null
    for (const [place, datum] of [...index].entries()) {
      const link = group.children[place]
      const boxes = boxesOf(datum)
      if (link?.localName !== 'a' || boxes.length === 0) continue
      const area = context.ownerSVGElement.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path')
      area.setAttribute('class', 'hitbox')
      area.setAttribute('d', boxes.map(toOutline).join(''))
      // What is linked stands where its own translation puts it; the area is in the figure's pixels.
      link.prepend(area)
    }
    return group
  }
}
