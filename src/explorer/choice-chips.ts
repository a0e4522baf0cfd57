import { element } from './element.ts'
import type { NamedChoice } from './selection-words.ts'

/** What can be done with the filters that are set. */
export interface ChoiceActs {
  remove: (choice: NamedChoice) => void
  clear: () => void
}

function toButton(attributes: Record<string, string>, words: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', ...attributes }, words)
  button.addEventListener('click', act)
  return button
}

/** The selection in words: each filter is a button that takes it away. */
export function toChips(choices: readonly NamedChoice[], { remove, clear }: ChoiceActs): (Node | string)[] {
  if (choices.length === 0) return ['All decisions']
  const chips = choices.map((choice) => {
    const label = `${choice.label}: ${choice.name}, remove this filter`
    return toButton({ class: 'chip', 'aria-label': label }, choice.name, () => remove(choice))
  })
  return [
    'Decisions with ',
    ...chips.flatMap((chip) => [chip, ' ']),
    toButton({ class: 'linklike' }, 'Clear all', clear),
  ]
}
