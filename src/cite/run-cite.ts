// Puts copy buttons beside what can be cited: a letter, its decisions and paragraphs, and figures. Pages are complete
// without it. Addresses are the page's own, so that a citation is whole wherever the site lies.
import { element } from '../browser/element.ts'
import { type CitedLetter, type CitedPart, partAnchor, sayCitation, sayPart, sayRelease } from './citation.ts'
import { toCiteFormats } from './cite-formats.ts'
import { canCopy, copyButton } from './copy-button.ts'

/** What of a page's record is cited. */
interface CitedRecord {
  id: string
  caseNumber: string | null
  dates: { decision: string }
}

const HERE = location.origin + location.pathname

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const numberIn = (text: string | undefined): number | undefined => Number(/\d+$/.exec(text ?? '')?.[0]) || undefined

/** The letter whose page this is: what its record says, and beside where it is cited what the record does not. */
function readLetter(): CitedLetter | null {
  const record = document.querySelector('#record')?.textContent
  const said = document.querySelector<HTMLElement>('[data-site]')?.dataset
  if (!record || !said) return null
  const { id, caseNumber, dates } = JSON.parse(record) as CitedRecord
  const { site = '', publisher = null, decided, released = null } = said
  return {
    id,
    name: caseNumber ?? id,
    decided: decided ? { iso: dates.decision, words: decided } : null,
    site,
    publisher,
    released,
  }
}

/** The citation in the forms that programs and briefs ask for, in the place that the page leaves for them. */
function showForms(letter: CitedLetter): void {
  for (const { name, id, text } of toCiteFormats(letter, HERE)) {
    const form = element('pre', { class: 'plain', id, 'data-copy': name }, text)
    const box = element('div', { class: 'citebox' }, element('span', { class: 'label' }, name), form)
    document.querySelector('#cite-forms')?.append(box)
  }
}

function citeParts(letter: CitedLetter): void {
  const add = (place: HTMLElement, part: CitedPart) =>
    place.append(
      copyButton({
        what: `the citation of ${sayPart(part)}`,
        text: () => `${sayCitation(letter, part)} ${HERE}${partAnchor(part)}`,
      }),
    )
  for (const place of all('[data-decision]')) add(place, { decision: Number(place.dataset['decision']) })
  for (const paragraph of all('.para')) {
    const decision = numberIn(paragraph.closest('.issue-part')?.id)
    add(paragraph, { decision, paragraph: numberIn(paragraph.querySelector('[id]')?.id) })
  }
}

function citeFigures(): void {
  const released = document.querySelector<HTMLMetaElement>('meta[name="data-release"]')?.content ?? null
  for (const links of all('.fig-foot > .fig-links')) {
    const { cite = '', path = '', number = '' } = links.dataset
    const text = () => [cite, sayRelease(released), location.origin + path].filter(Boolean).join(' ')
    // In front, where nothing moves when it appears.
    links.prepend(copyButton({ what: `the citation of figure ${number}`, text }))
  }
}

/** Code to embed a figure needs the site's address: what the build did not know, the browser does. */
function showEmbedCode(): void {
  const code = document.querySelector('#embed-here pre')
  if (code) code.textContent = code.textContent.replace('src="/', `src="${location.origin}/`)
}

/** The words that are shown, their addresses whole. */
function wordsOf(shown: HTMLElement): string {
  const copy = shown.cloneNode(true) as HTMLElement
  for (const address of copy.querySelectorAll<HTMLAnchorElement>('a.url')) address.textContent = address.href
  return copy.textContent.trim()
}

showEmbedCode()
const letter = readLetter()
if (letter) showForms(letter)
if (canCopy()) {
  if (letter) citeParts(letter)
  citeFigures()
  for (const words of all('[data-copy]')) {
    words.after(copyButton({ what: words.dataset['copy'] ?? '', text: () => wordsOf(words) }))
  }
}
