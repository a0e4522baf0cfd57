import { formatNumberOf } from '../rates/format-rate.ts'
import { isShown } from './cell-rule.ts'
import { element } from './element.ts'
import type { ExplorerView } from './explorer.ts'
import { type ExplorerState, LISTED_STEP } from './explorer-state.ts'
import type { DimensionLabels, ExplorerLabels } from './labels.ts'
import { listChoices } from './selection-words.ts'

/** Whether single decisions may be shown: not where a number of them may not. */
export const isListable = ({ overall }: ExplorerView): boolean => isShown(overall.decided) && overall.rate !== null

function browseHref({ browse, slugs }: DimensionLabels, value: string): string | null {
  return browse && `${browse}${value === '' ? 'not-read' : (slugs[value] ?? value)}/`
}

const toButton = (words: string, attributes: Record<string, string>, act: (button: HTMLButtonElement) => void) => {
  const button = element('button', { type: 'button', ...attributes }, words)
  button.addEventListener('click', () => act(button))
  return button
}

/** Says why the decisions of a small combination are not listed. */
function toRefusal(csv: string): HTMLElement {
  const words = element('p', {}, 'By the rule above, these decisions are not listed and not written out here. ')
  words.append(
    'The letters themselves are public, and so is ',
    element('a', { href: csv }, 'the file of all decisions'),
  )
  words.append('.')
  return element('div', { class: 'state' }, words)
}

/** The selection's decisions: how many, the buttons that list them in `listed` and write them out, and where they stand. */
export function toDecisionsPanel(
  found: ExplorerView,
  labels: ExplorerLabels,
  listed: HTMLElement,
  act: { go: (next: ExplorerState) => void; writeOut: (button: HTMLButtonElement) => void },
): Node[] {
  const { state } = found
  const { decided } = found.overall
  const heading = element('h2', {}, isShown(decided) ? formatNumberOf(decided, 'decision') : 'Decisions')
  if (!isListable(found)) return [heading, toRefusal(labels.csv)]
  if (decided === 0) return [heading]
  const [choice, second] = listChoices(state.filters, labels)
  const browse = choice && !second ? browseHref(labels.dimensions[choice.id] as DimensionLabels, choice.value) : null
  const toggle = toButton(
    state.listed ? 'Hide the decisions' : 'Show the decisions',
    { class: 'btn', 'data-focus': 'list' },
    () => act.go({ ...state, listed: state.listed ? 0 : LISTED_STEP }),
  )
  const download = toButton('Download these rows, CSV', { class: 'btn plain', 'data-focus': 'download' }, act.writeOut)
  return [
    element('div', { class: 'tablehead' }, heading, element('p', { class: 'row' }, toggle, download)),
    element(
      'p',
      { class: 'small' },
      'The rows have the columns of ',
      element('a', { href: labels.csv }, 'decisions.csv'),
      '. ',
      browse ? element('a', { href: browse }, `The list of all decisions: ${choice?.name}`) : null,
    ),
    ...(state.listed ? [listed] : []),
  ]
}
