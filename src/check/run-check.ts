// The page that checks citations: reads what is pasted, opens the letters that it names, and says what became of it.
import { checkPleading } from './check-pleading.ts'
import { drawCheck } from './draw-check.ts'
import { type CorpusPlaces, openLetters } from './open-letters.ts'
import { readPleading } from './read-pleading.ts'
import { sayChecked } from './say-check.ts'

const form = document.querySelector<HTMLFormElement>('#check')
const box = form?.querySelector('textarea')
const status = document.querySelector('#check-status')
const results = document.querySelector('#check-results')

if (form && box && status && results) {
  const { letters, ...places } = JSON.parse(form.dataset['corpus'] ?? '') as CorpusPlaces & { letters: string }
  // Letters are cited by the address that this page is read at, or by the publisher's own, which its head names.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const listPages = [location.href, canonical ?? location.href].map((page) => new URL(places.cases, page).href)
  form.hidden = false
  /** Each check has a number: what one that was overtaken brings is dropped. */
  let latest = 0
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    latest += 1
    const own = latest
    status.textContent = 'Reading the letters that the text names.'
    results.replaceChildren()
    try {
      const pleading = readPleading(box.value, listPages)
      const opened = await openLetters(
        pleading.cases.map(({ id }) => id),
        places,
      )
      if (own !== latest) return
      const checked = checkPleading(pleading, opened)
      status.textContent = sayChecked(checked)
      results.replaceChildren(...drawCheck(checked, places.cases, letters))
    } catch (error) {
      if (own !== latest) return
      status.textContent = `The letters could not be read (${error instanceof Error ? error.message : error}). Nothing was checked.`
    }
  })
}
