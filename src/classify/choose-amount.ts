import type { Field } from '../text/field.ts'
import type { Amount } from './asked.ts'

const sameValue = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The one value that a request states: where it states several, the one that all of those for its own treatment have.
 * Null with `differ` where they disagree.
 */
export function chooseAmount<T extends Amount>(
  fields: Field<T>[],
  isOwn: (offset: number) => boolean,
): { value: Field<T> | null; differ: boolean } {
  const ordered = [...fields].sort((a, b) => a.span.start - b.span.start)
  const agree = (some: Field<T>[]) => some.every(({ value }) => some[0] && sameValue(value, some[0].value))
  if (agree(ordered)) return { value: ordered[0] ?? null, differ: false }
  const own = ordered.filter(({ span }) => isOwn(span.start))
  if (own.length > 0 && agree(own)) return { value: own[0] ?? null, differ: false }
  return { value: null, differ: true }
}

/** `12`, `2-3`. */
export const sayAmount = ({ min, max }: Amount): string => (min === max ? String(min) : `${min}-${max}`)
