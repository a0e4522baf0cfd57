type Attribute = string | number | boolean | null | undefined
export type Child = Node | string | null | undefined | false

/** An HTML element with its attributes and children. A `true` attribute stands alone, an absent one is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '')
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, String(value))
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return made
}

/** A button that does something when it is pressed, and can tell of it on its face. */
export function button(
  words: string,
  attributes: Record<string, Attribute>,
  act: (pressed: HTMLButtonElement) => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, words)
  made.addEventListener('click', () => act(made))
  return made
}

/** A drawing of the charts room: finished markup in which every word is escaped already. */
export function drawn(markup: string): DocumentFragment {
  const holder = document.createElement('template')
  holder.innerHTML = markup
  return holder.content
}
