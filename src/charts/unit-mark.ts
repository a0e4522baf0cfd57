import type { Pen } from './pen.ts'

/** The outline of the turned square around a middle; `reach` is half its diagonal. */
export function diamond(x: number, y: number, reach: number): string {
  const at = (value: number) => +value.toFixed(2)
  return `M${at(x)},${at(y - reach)}L${at(x + reach)},${at(y)}L${at(x)},${at(y + reach)}L${at(x - reach)},${at(y)}Z`
}

/** The same turned square as a symbol for Plot, of an area in square pixels. */
export const turnedSquare = {
  draw(context: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath'>, area: number) {
    const reach = Math.sqrt(area / 2)
    context.moveTo(0, -reach)
    context.lineTo(reach, 0)
    context.lineTo(0, reach)
    context.lineTo(-reach, 0)
    context.closePath()
  },
}

/** One decision. Upheld is a square that stands; overturned is the same square, turned over. `side` in pixels. */
export function unitMark(pen: Pen, outcome: 'upheld' | 'overturned', x: number, y: number, side = 8): SVGElement {
  return outcome === 'overturned'
    ? pen.element('path', { d: diamond(x, y, side * 0.72), class: 'm-over' })
    : pen.element('rect', { x: x - side / 2, y: y - side / 2, width: side, height: side, class: 'm-up' })
}

/** Many decisions of one outcome as a single outline: each mark a short run of relative steps. */
export function unitMarks(
  pen: Pen,
  outcome: 'upheld' | 'overturned',
  middles: [x: number, y: number][],
  side: number,
): SVGElement {
  const at = (value: number) => +value.toFixed(1)
  const [half, reach] = [side / 2, at(side * 0.72)]
  const outline =
    outcome === 'overturned'
      ? ([x, y]: [number, number]) =>
          `M${at(x)},${at(y - reach)}l${reach},${reach}l-${reach},${reach}l-${reach},-${reach}z`
      : ([x, y]: [number, number]) => `M${at(x - half)},${at(y - half)}h${side}v${side}h-${side}z`
  return pen.element('path', { d: middles.map(outline).join(''), class: outcome === 'overturned' ? 'm-over' : 'm-up' })
}
