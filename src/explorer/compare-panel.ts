import { button, element } from '../browser/element.ts'
import { formatCount, formatNumberOf, formatPart, formatPercent, formatPoints } from '../rates/format-rate.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { sayPair } from '../rates/say-difference.ts'
import type { Comparison } from './compare-selections.ts'
import { toDataTable } from './data-table.ts'
import type { ExplorerView } from './explorer.ts'
import type { ExplorerState } from './explorer-state.ts'
import type { ExplorerLabels } from './labels.ts'
import { saySelected } from './selection-words.ts'
import { sayNumberOf, sayShare } from './words.ts'

const REFUSED = {
  sided: 'Selections by outcome or by reason are not compared: reasons are counted by the outcome that they support.',
  same: 'Both selections hold the same decisions. Change the filters to compare them with something else.',
  personal:
    'The two selections together combine age, sex, body part or year in a cell of fewer than 11 decisions, so they are not compared.',
}

const toRow = (name: string, words: string, rate: RateNumbers) => ({
  head: [name, element('span', { class: 'means' }, words)],
  cells: [{ content: formatPart(rate.overturned, rate.decided) }, { content: sayShare(rate) }],
})

/** Two selections beside each other: what stands on each side, the difference, and what the two share. */
function toComparisonView(comparison: Comparison, own: string, kept: string): Node[] {
  const { refused, ownRate, keptRate, difference, shared, sharedLetters } = comparison
  if (refused) return [element('p', { class: 'small' }, REFUSED[refused])]
  if (!ownRate || !keptRate)
    return [element('p', { class: 'small' }, 'One of the two holds no decision, so there is nothing to compare.')]
  const name = (which: string, what: 'whole' | 'rest') =>
    what === 'rest' ? `The rest of the ${which}` : `The ${which}`
  const rows = [
    toRow(name('selection', comparison.own), own, ownRate),
    toRow(name('kept selection', comparison.kept), kept, keptRate),
  ]
  const table = toDataTable({
    caption: 'Two selections compared',
    first: 'Selection',
    columns: [{ title: 'Overturned' }, { title: 'Rate', words: true }],
    rows,
  })
  const interval = difference && `95% interval ${formatPoints(difference.low)} to ${formatPoints(difference.high)}`
  const sentence = difference
    ? `${sayPair(difference.differs)}. Difference: ${formatPoints(difference.difference)} percentage points, ${interval}.`
    : 'Too few decisions for a difference.'
  const notes = [
    shared > 0
      ? `The two selections have ${formatNumberOf(shared, 'decision')} in common, so one is compared with the rest of the other.`
      : 'The two have no decision in common.',
    sharedLetters > 0
      ? `${formatCount(sharedLetters)} ${sharedLetters === 1 ? 'letter has' : 'letters have'} decisions in both groups; these are not independent of each other.`
      : '',
    difference
      ? 'The interval is Newcombe’s, of this one pair. Whoever tries twenty pairs finds one that differs by chance alone.'
      : '',
    'The mix of treatments differs between selections; the difference says nothing of what brought it about.',
  ]
  return [
    table,
    element('p', {}, element('b', {}, sentence)),
    element('p', { class: 'fig-note' }, notes.filter((note) => note !== '').join(' ')),
  ]
}

/**
 * Copies the page's address, which holds all that is chosen. Browsers offer the clipboard on secure addresses alone. What
 * became of it takes the button's own words, so these are a live region.
 */
function toLinkButton(): HTMLElement | null {
  if (!navigator.clipboard) return null
  const attributes = { class: 'btn plain', 'data-focus': 'link', 'aria-live': 'polite' }
  return button('Copy link', attributes, async (pressed) => {
    try {
      await navigator.clipboard.writeText(location.href)
      pressed.textContent = 'Link copied'
    } catch {
      pressed.textContent = 'Copy it from the address bar'
    }
  })
}

/** Keeps a selection to compare with; then the two beside each other. `go` takes over a state. */
export function toComparePanel(
  { kept: other, comparison, state }: ExplorerView,
  labels: ExplorerLabels,
  go: (next: ExplorerState) => void,
): Node[] {
  const { filters, kept } = state
  const toState = (words: string, next: ExplorerState) =>
    button(words, { class: 'btn plain', 'data-focus': 'compare' }, () => go(next))
  if (!kept) {
    const how = 'Kept, it is shown beside whatever the filters then choose, with the difference.'
    return [
      element(
        'p',
        { class: 'row' },
        toState('Keep this selection to compare', { ...state, kept: filters }),
        toLinkButton(),
        element('span', { class: 'small quiet' }, how),
      ),
    ]
  }
  const words = saySelected(kept, labels)
  const rate = other?.rate
  const share = rate?.rate?.rate == null ? '' : `, ${formatPercent(rate.rate.rate)} overturned`
  const size = rate ? `. ${sayNumberOf(rate.decided, 'decision')}${share}` : ''
  return [
    element('h2', {}, 'Two selections compared'),
    element('p', { class: 'small' }, 'Kept: ', element('b', {}, words), `${size}.`),
    ...(comparison ? toComparisonView(comparison, saySelected(filters, labels), words) : []),
    element(
      'p',
      { class: 'row' },
      toState('Go to the kept selection', { ...state, filters: kept, kept: filters, listed: 0 }),
      toState('Keep this one instead', { ...state, kept: filters }),
      toState('Stop comparing', { ...state, kept: null }),
      toLinkButton(),
    ),
  ]
}
