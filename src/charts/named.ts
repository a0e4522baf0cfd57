import type { RenderFunction } from '@observablehq/plot'

/** A Plot mark's render option that gives its group a class, for the stylesheet to colour. */
export function named(className: string): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null
    group?.setAttribute('class', className)
    return group
  }
}
