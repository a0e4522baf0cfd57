import { compact } from './compact.ts'
import { type Frame, WIDTH } from './frame.ts'
import { toMarkup } from './to-markup.ts'

/**
 * A drawn chart as inline SVG: named as a group, for links inside an image would be out of reach; classes for the
 * stylesheet. `kind` is the chart's own class. `height` and `width` in pixels.
 */
export function finish(
  svg: Element,
  { size, title }: Frame,
  kind: string,
  height: number,
  width: number = WIDTH[size],
): string {
  for (const { name } of [...svg.attributes]) svg.removeAttribute(name)
  const attributes = {
    class: `plot ${size} ${kind}`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-label': title,
  }
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value))
  compact(svg)
  return toMarkup(svg)
}
