import type { Frame } from './frame.ts'
import { tidy } from './tidy.ts'
import { toMarkup } from './to-markup.ts'

/**
 * What Plot has drawn as inline SVG: named as a group, for links inside an image would be out of reach; classes for the
 * stylesheet. `kind` is the chart's own class.
 */
export function finish(svg: Element, { size, title }: Pick<Frame, 'size' | 'title'>, kind: string): string {
  svg.setAttribute('class', `plot ${size} ${kind}`)
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', title)
  tidy(svg)
  return toMarkup(svg)
}
