import { toStandaloneSvg } from '../charts/to-standalone-svg.ts'
import type { Figure } from './figure.ts'

/** Pixels between the drawings of a figure that has several. */
const GAP = 24

const heightOf = (svg: string): number => Number(/height="([\d.]+)"/.exec(svg)?.[1] ?? 0)

/** Several drawings below each other, as one. */
function stack(drawings: string[]): string {
  const [only] = drawings
  if (only !== undefined && drawings.length === 1) return only
  let y = 0
  const placed = drawings.map((svg) => {
    const at = svg.replace('<svg', `<svg y="${y}"`)
    y += heightOf(svg) + GAP
    return at
  })
  const height = Math.max(0, y - GAP)
  return `<svg class="plot wide" viewBox="0 0 736 ${height}" width="736" height="${height}">${placed.join('')}</svg>`
}

/** A figure's wide drawing as a file: `/figures/<id>.svg`. Links are absolute where the site's address is known. */
export function toFigureSvg({ plots }: Figure, site: string | null): string {
  return toStandaloneSvg(stack(plots.map(({ wide }) => wide)), site)
}
