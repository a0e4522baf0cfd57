import { formatCount } from '../../rates/format-rate.ts'

/** Decisions, or letters, on one page of a list. */
export const PAGE_SIZE = 100

/** So many decisions of a list are listed; the explorer and decisions.csv have all of them. */
export const MOST_LISTED = 500

/** One page of a list that is cut into pages. */
export interface ListPage<T> {
  /** From 1. */
  number: number
  /** Place of the first item in the whole list, from 1. */
  first: number
  items: T[]
}

/** A list in pages; an empty list has one empty page. */
export function toListPages<T>(items: readonly T[]): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    first: index * PAGE_SIZE + 1,
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }))
}

/** `Decisions 101 to 200 of 1,234`. */
export function sayShown(what: string, { first, items }: ListPage<unknown>, of: number): string {
  return `${what} ${formatCount(first)} to ${formatCount(first + items.length - 1)} of ${formatCount(of)}`
}

/** A link of the page numbers; without an address it is the page itself, or a gap between numbers. */
export interface PageLink {
  text: string
  label: string
  href: string | null
  current: boolean
}

/** How many numbers stand on either side of the page one is on. */
const NEAR = 2

/** Previous, the first page, those near the one one is on, the last, next. None where there is one page. */
export function toPageLinks(current: number, count: number, hrefOf: (page: number) => string): PageLink[] {
  if (count < 2) return []
  const link = (page: number, text = String(page)): PageLink => ({
    text,
    label: text === String(page) ? `Page ${page}` : `${text} page`,
    href: page === current ? null : hrefOf(page),
    current: page === current,
  })
  const gap: PageLink = { text: '…', label: 'Pages between', href: null, current: false }
  const from = Math.max(1, current - NEAR)
  const to = Math.min(count, current + NEAR)
  const near = Array.from({ length: to - from + 1 }, (_, index) => link(from + index))
  return [
    ...(current > 1 ? [link(current - 1, 'Previous')] : []),
    ...(from > 1 ? [link(1)] : []),
    ...(from > 2 ? [gap] : []),
    ...near,
    ...(to < count - 1 ? [gap] : []),
    ...(to < count ? [link(count)] : []),
    ...(current < count ? [link(current + 1, 'Next')] : []),
  ]
}
