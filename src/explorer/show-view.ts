import { isShown } from './cell-rule.ts'
import { toComparePanel } from './compare-panel.ts'
import { toDecisionsPanel, type ViewActs } from './decisions-panel.ts'
import { divideBelow } from './divide-below.ts'
import { isPersonal } from './explored-dimensions.ts'
import type { ExplorerView } from './explorer.ts'
import { type ExplorerState, LISTED_STEP, toAddress, withChoice, withFilters } from './explorer-state.ts'
import { type GroupLinks, toGroupView } from './group-view.ts'
import type { DimensionLabels, ExplorerLabels } from './labels.ts'
import type { Frame } from './page-frame.ts'
import { toReasonView } from './reason-view.ts'
import { toResult } from './result-view.ts'
import { listChoices, sayReadings } from './selection-words.ts'
import { PERSONAL_RULE, saySelection } from './words.ts'

/** Puts the filters that are set into words, each with what takes it away. */
export function showChoices(
  frame: Frame,
  state: ExplorerState,
  labels: ExplorerLabels,
  go: (next: ExplorerState) => void,
): void {
  const { filters } = state
  frame.chips(listChoices(filters, labels), {
    remove({ id, value }) {
      const left = (filters.get(id) ?? []).filter((one) => one !== value)
      go(withFilters(state, withChoice(filters, id, left)))
    },
    clear: () => go(withFilters(state, new Map())),
  })
}

/** Whether age, sex, body part and year are combined, or a number is hidden: then the page says the rule. */
function isRuled({ state, overall }: ExplorerView): boolean {
  const { filters, by } = state
  const personal = [...filters.keys()].filter(isPersonal).length + (isPersonal(by) && !filters.has(by) ? 1 : 0)
  return personal > 1 || !isShown(overall.decided)
}

/** Puts an answer into the parts of the page. */
export function showView(frame: Frame, found: ExplorerView, labels: ExplorerLabels, acts: ViewActs): void {
  const { go } = acts
  const { state } = found
  const { filters, by } = state
  const divided = labels.dimensions[by] as DimensionLabels
  const only = (value: string) => withFilters(state, withChoice(filters, by, [value]))
  const links: GroupLinks = {
    alone: (value) => toAddress(divideBelow(only(value))),
    decisions: (value) => `${toAddress({ ...only(value), listed: LISTED_STEP })}#decisions`,
  }
  showChoices(frame, state, labels, go)
  frame.result.replaceChildren(...toResult(found))
  frame.status.textContent = saySelection(found.overall, found.whole, found.sided)
  const readings = sayReadings(filters, labels)
  // The table of reasons has the note itself.
  frame.reading.textContent = readings && !found.reasons ? `${readings} ${labels.readingNote}` : readings
  frame.rule.textContent = isRuled(found) ? PERSONAL_RULE : ''
  frame.by.value = by
  frame.sort.value = state.sort
  frame.figure.replaceChildren(
    ...(found.reasons
      ? toReasonView(found.reasons, state, divided, links, labels.readingNote)
      : toGroupView(found, state, divided, links)),
  )
  frame.rows(found, state, () => go({ ...state, all: !state.all }))
  frame.compare.replaceChildren(...toComparePanel(found, labels, go))
  frame.decisions.replaceChildren(...toDecisionsPanel(found, labels, frame.listed, acts))
}
