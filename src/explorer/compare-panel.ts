import { formatPercent } from '../rates/format-rate.ts'
import { toComparisonView } from './compare-view.ts'
import { element } from './element.ts'
import type { ExplorerView } from './explorer.ts'
import type { ExplorerState } from './explorer-state.ts'
import type { ExplorerLabels } from './labels.ts'
import { saySelected } from './selection-words.ts'
import { sayNumberOf } from './words.ts'

/** Keeps a selection to compare with; then the two beside each other. `go` takes over a state. */
export function toComparePanel(
  { kept: other, comparison, state }: ExplorerView,
  labels: ExplorerLabels,
  go: (next: ExplorerState) => void,
): Node[] {
  const { filters, kept } = state
  const button = (words: string, next: ExplorerState) => {
    const made = element('button', { type: 'button', class: 'btn plain', 'data-focus': 'compare' }, words)
    made.addEventListener('click', () => go(next))
    return made
  }
  if (!kept) {
    const how = 'Keep this selection, then change the filters: both are shown beside each other, with their difference.'
    return [
      element('p', { class: 'small' }, how),
      element('p', { class: 'row' }, button('Keep this selection to compare', { ...state, kept: filters })),
    ]
  }
  const words = saySelected(kept, labels)
  const rate = other?.rate
  const share = rate?.rate?.rate == null ? '' : `, ${formatPercent(rate.rate.rate)} overturned`
  const size = rate ? `. ${sayNumberOf(rate.decided, 'decision')}${share}` : ''
  return [
    element('p', { class: 'small' }, 'Kept: ', element('b', {}, words), `${size}.`),
    ...(comparison ? toComparisonView(comparison, saySelected(filters, labels), words) : []),
    element(
      'p',
      { class: 'row' },
      button('Go to the kept selection', { ...state, filters: kept, kept: filters, listed: 0 }),
      button('Keep this one instead', { ...state, kept: filters }),
      button('Stop comparing', { ...state, kept: null }),
    ),
  ]
}
