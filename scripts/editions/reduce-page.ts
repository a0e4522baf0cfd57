/** What stands in the head for the living page alone: scripts' data, other forms of it, and what it is shared with. */
const OF_HEAD = [
  'link[rel="alternate"]',
  'link[rel="canonical"]',
  // Browsers refuse to preload a typeface from a disk.
  'link[rel="preload"]',
  'meta[name="description"]',
  'meta[property]',
  'meta[name^="twitter:"]',
]

/** What stays hidden until a script shows it, and what a script makes more of. */
const OF_SCRIPTS = ['script', '[hidden]', 'noscript']

/** What speaks of today. */
const OF_TODAY = '.released'

/** Pages to embed figures from: the edition has a figure's numbers as CSV, and its drawing as SVG. */
const OF_FIGURES = '.fig-links a:not([href$=".csv"], [href$=".svg"])'

/** Elements that hold a letter's own words. */
const LETTERS_WORDS = '.letters-words, .quoting, blockquote, q'

/** Marks of single decisions in a drawing, whose labels are requests in the letters' words. */
const DECISION_MARKS = 'svg.marks a[href*="/cases/"]'

/** `cm16-0228949, decision 2` for the address of that decision. */
function sayDecision(href: string): string {
  const [, id = '', , number] = /\/cases\/([^/]+)\/(#decision-(\d+))?/.exec(href) ?? []
  return number ? `${id}, decision ${number}` : id
}

/** Entries of “On this page” whose places were left out, and the list itself where none is left. */
function leaveOutPlaces(document: Document): void {
  for (const link of document.querySelectorAll('.onpage a')) {
    const id = (link.getAttribute('href') ?? '').slice(1)
    if (!document.getElementById(id)) link.closest('li')?.remove()
  }
  const list = document.querySelector('.onpage')
  if (list && !list.querySelector('a')) list.remove()
}

/**
 * Leaves of a page what a frozen edition has of it: no letter's words, nothing that needs a script, and nothing that
 * speaks of the living page. `page` names it. An element with letters' words that is not marked as such is a fault of
 * the page, and throws.
 */
export function reducePage(document: Document, page: string): void {
  const left = ['[data-of-letters]', ...OF_HEAD, ...OF_SCRIPTS, OF_TODAY, OF_FIGURES].join()
  for (const element of document.querySelectorAll(left)) element.remove()
  for (const mark of document.querySelectorAll(DECISION_MARKS)) {
    mark.setAttribute('aria-label', sayDecision(mark.getAttribute('href') ?? ''))
    for (const title of mark.querySelectorAll('title')) title.remove()
  }
  for (const links of document.querySelectorAll('.fig-links')) {
    for (const { name } of [...links.attributes]) if (name.startsWith('data-')) links.removeAttribute(name)
  }
  for (const link of document.querySelectorAll('[aria-keyshortcuts]')) link.removeAttribute('aria-keyshortcuts')
  leaveOutPlaces(document)
  // Prose of content/ may quote; its words are the publisher's.
  const words = [...document.querySelectorAll(LETTERS_WORDS)].find((element) => !element.closest('.prose'))
  if (words)
    throw new Error(`/${page} shows a letter's words outside an element with data-of-letters: ${words.outerHTML}`)
}
