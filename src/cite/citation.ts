/** What a citation of a letter is made of: its page carries it, so that a browser can cite with the page's own address. */
export interface CitedLetter {
  id: string
  /** The case number as the letter writes it, or the id. */
  name: string
  /** The day of the decision: for programs (`2016-12-05`), and as it is said. Null where it is not stated. */
  decided: { iso: string; words: string } | null
  site: string
  publisher: string | null
  /** The day of the latest data release, as it is said; null before the first. */
  released: string | null
}

/** A part of a letter: one decision, a paragraph, or both. */
export interface CitedPart {
  decision?: number | undefined
  paragraph?: number | undefined
}

/** `Latest data release: November 21, 2026.`; empty before the first. */
export const sayRelease = (released: string | null): string => (released ? `Latest data release: ${released}.` : '')

/** `decision 2, paragraph 14`; empty for the letter as a whole. */
export const sayPart = ({ decision, paragraph }: CitedPart): string =>
  [decision && `decision ${decision}`, paragraph && `paragraph ${paragraph}`].filter(Boolean).join(', ')

/** Where a part stands on the letter's page; empty for the letter as a whole. */
export const partAnchor = ({ decision, paragraph }: CitedPart): string =>
  paragraph ? `#p${paragraph}` : decision ? `#decision-${decision}` : ''

/** A citation in words, without the address that ends it. */
export function sayCitation({ name, decided, site, released }: CitedLetter, part: CitedPart = {}): string {
  const of = ['Independent medical review, final determination', `case ${name}`, sayPart(part)].filter(Boolean)
  return [`${of.join(', ')}${decided ? `, decided ${decided.words}` : ''}.`, `${site}.`, sayRelease(released)]
    .filter(Boolean)
    .join(' ')
}
