import type { Figure } from '../../figures/figure.ts'

/** Text inside a drawing is escaped, so that this is a tag wherever it stands. */
const leadOut = (svg: string): string => svg.replaceAll('<a ', '<a target="_top" ')

/** A figure whose drawn links lead out of a frame: browsers heed a page's `<base target>` in HTML, and not in SVG. */
export function toFramed(figure: Figure): Figure {
  const plots = figure.plots.map((plot) => ({ ...plot, wide: leadOut(plot.wide), narrow: leadOut(plot.narrow) }))
  return { ...figure, plots }
}
