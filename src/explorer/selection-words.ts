import { button } from '../browser/element.ts'
import { EXPLORED_DIMENSIONS } from './explored-dimensions.ts'
import type { Filters } from './explorer-state.ts'
import { type ExplorerLabels, nameOf } from './labels.ts'

/** A chosen value with its name, in the order of the page. */
export interface NamedChoice {
  id: string
  value: string
  label: string
  name: string
}

/** All chosen values. */
export function listChoices(filters: Filters, { dimensions }: ExplorerLabels): NamedChoice[] {
  return EXPLORED_DIMENSIONS.flatMap(({ id }) => {
    const labels = dimensions[id]
    return labels
      ? (filters.get(id) ?? []).map((value) => ({ id, value, label: labels.label, name: nameOf(labels, value) }))
      : []
  })
}

/** A selection in words: `Treatment category: Surgery or Imaging; Worker’s sex: Female`. */
export function saySelected(filters: Filters, labels: ExplorerLabels): string {
  const choices = Map.groupBy(listChoices(filters, labels), ({ label }) => label)
  return (
    [...choices].map(([label, own]) => `${label}: ${own.map(({ name }) => name).join(' or ')}`).join('; ') ||
    'All decisions'
  )
}

/** How well what is chosen is read, where that is told of its values: `How well it is read: …`. */
export function sayReadings(filters: Filters, labels: ExplorerLabels): string {
  const each = listChoices(filters, labels).flatMap(({ id, value, name }) => {
    const reading = labels.dimensions[id]?.readings[value]
    return reading ? `${name}, ${reading}` : []
  })
  if (each.length === 0) return ''
  return `How well ${each.length === 1 ? 'it' : 'each'} is read: ${each.join('; ')}.`
}

/** What can be done with the filters that are set. */
export interface ChoiceActs {
  remove: (choice: NamedChoice) => void
  clear: () => void
}

/** The selection in words: each filter is a button that takes it away. */
export function toChips(choices: readonly NamedChoice[], { remove, clear }: ChoiceActs): (Node | string)[] {
  if (choices.length === 0) return ['All decisions']
  const chips = choices.map((choice) => {
    const label = `${choice.label}: ${choice.name}, remove this filter`
    return button(choice.name, { class: 'chip', 'aria-label': label }, () => remove(choice))
  })
  return ['Decisions with ', ...chips.flatMap((chip) => [chip, ' ']), button('Clear all', { class: 'linklike' }, clear)]
}
