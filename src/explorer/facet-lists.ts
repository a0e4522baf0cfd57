import type { Count } from './cell-rule.ts'
import { EXPLORED_DIMENSIONS } from './explored-dimensions.ts'
import type { Explorer } from './explorer.ts'
import type { Filters } from './explorer-state.ts'
import { type FacetList, toFacetList } from './facet-list.ts'
import type { DimensionLabels, ExplorerLabels } from './labels.ts'

/** Stand open from the beginning. */
const OPEN = ['category', 'outcome']

/** The lists of all dimensions at the side of the page. */
export interface FacetLists {
  nodes: HTMLElement[]
  /** The dimensions whose lists are open. */
  opened(): string[]
  /** Of these, those of which the reader sees something. */
  inSight(): string[]
  /** Opens the lists that are filtered. */
  unfold(filters: Filters): void
  /** Shows counts in the lists that have any, and in all of them what is chosen. */
  fill(explorer: Explorer, counted: ReadonlyMap<string, Count[]>, filters: Filters): void
}

const isInSight = ({ node }: FacetList) => {
  const { top, bottom } = node.getBoundingClientRect()
  return bottom > top && bottom > 0 && top < innerHeight
}

/** Makes the lists; `choose` is told the chosen values of a dimension, `open` that a list was opened or closed. */
export function toFacetLists(
  labels: ExplorerLabels,
  { choose, open }: { choose: (id: string, values: string[]) => void; open: () => void },
): FacetLists {
  const lists = EXPLORED_DIMENSIONS.map(({ id }) =>
    toFacetList(id, labels.dimensions[id] as DimensionLabels, { choose: (values) => choose(id, values), open }),
  )
  for (const { id, node } of lists) node.open = OPEN.includes(id)
  const opened = () => lists.filter(({ node }) => node.open)
  return {
    nodes: lists.map(({ node }) => node),
    opened: () => opened().map(({ id }) => id),
    inSight: () =>
      opened()
        .filter(isInSight)
        .map(({ id }) => id),
    unfold(filters) {
      for (const { id, node } of lists) if (filters.has(id)) node.open = true
    },
    fill({ engine }, counted, filters) {
      for (const list of lists) {
        const chosen = filters.get(list.id) ?? []
        const counts = counted.get(list.id)
        if (counts && !list.isFilled()) list.fill(engine.columnOf(list.id), engine.totals(list.id))
        if (counts) list.update(counts, chosen)
        else list.mark(chosen)
      }
    },
  }
}
