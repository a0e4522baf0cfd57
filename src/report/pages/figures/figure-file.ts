import { toStandaloneSvg } from '../../../charts/to-standalone-svg.ts'
import { OUTCOME_WORDS } from '../../../dimensions/value-words.ts'
import type { Figure, FigurePlot } from '../../figures/figure.ts'

/** Room for the words over a drawing, and between drawings; in pixels. */
const HEAD = 30
const GAP = 24

const CLASSES = { overturned: 'over', upheld: 'up' } as const

const heightOf = (svg: string): number => Number(/height="([\d.]+)"/.exec(svg)?.[1] ?? 0)

/** The outcome's word and what the drawing holds, as the page has them over it. */
function toHead({ outcome, means }: NonNullable<FigurePlot['heading']>, y: number): string {
  const words = `<text class="big ${CLASSES[outcome]}" text-anchor="start" x="0" y="${y + 17}">${OUTCOME_WORDS[outcome]}</text>`
  return `${words}<text class="small" text-anchor="start" x="130" y="${y + 17}">${means}</text>`
}

/** Several drawings below each other, as one; a single drawing as it is. */
function stack(plots: FigurePlot[]): string {
  const [only] = plots
  if (only && plots.length === 1 && !only.heading) return only.wide
  const drawn: string[] = []
  let y = 0
  for (const { heading, wide } of plots) {
    // A drawing without a head of its own goes on with the one above it.
    if (heading) {
      if (y > 0) y += GAP
      drawn.push(toHead(heading, y))
      y += HEAD
    }
    // Where the reader's typeface is wider than the site's, the longest bar's number reaches into the margin.
    drawn.push(wide.replace('<svg', `<svg y="${y}" overflow="visible"`))
    y += heightOf(wide)
  }
  return `<svg class="plot wide" viewBox="0 0 736 ${y}" width="736" height="${y}">${drawn.join('')}</svg>`
}

/** A figure's wide drawing as a file: `/figures/<id>.svg`. Links are absolute where the site's address is known. */
export function toFigureSvg({ plots }: Figure, site: string | null): string {
  return toStandaloneSvg(stack(plots), site)
}
