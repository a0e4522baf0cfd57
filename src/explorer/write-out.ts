import { formatPercent } from '../rates/format-rate.ts'
import type { Bits } from './bits.ts'
import type { DecisionSource } from './decision-source.ts'
import { element } from './element.ts'
import { toSelectedCsv } from './selected-csv.ts'

/** Gives the reader a selection's rows as a file; the button that asked for it says how far that is. */
export async function writeOut(source: DecisionSource, selection: Bits, button: HTMLButtonElement): Promise<void> {
  const words = button.textContent
  button.disabled = true
  try {
    const texts = await toSelectedCsv(source, selection, (share) => {
      button.textContent = `Loading all columns, ${formatPercent(share, 0)}`
    })
    const url = URL.createObjectURL(new Blob(texts, { type: 'text/csv;charset=utf-8' }))
    element('a', { href: url, download: 'decisions-selected.csv' }).click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  } finally {
    button.disabled = false
    button.textContent = words
  }
}
