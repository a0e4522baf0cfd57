import { type CitedEdition, sayEdition, sayEditionCitation } from '../../src/cite/edition.ts'
import { EDITION_POLICY } from '../../src/report/site/policy.ts'
import { toEditionsList, toLivingPage } from './edition-address.ts'
import { inText } from './print-page.ts'
import { WITHDRAWN_HERE } from './take-back.ts'

/** What the pages of an edition say of it. */
export type EditionFacts = Omit<CitedEdition, 'page'> & {
  /** Its day as its address has it: `2027-02-01`. */
  date: string
}

/** The page's own title: what stands before the site's. */
const ownTitle = (title: string, site: string): string => {
  const end = ` | ${site}`
  return title.endsWith(end) ? title.slice(0, -end.length) : title
}

/** Says on a page of which edition it is, how that is cited, and where the page of today is; in its head, too. */
export function framePage(document: Document, page: string, facts: EditionFacts): void {
  const { site, date } = facts
  const title = ownTitle(document.title, site)
  const citation = sayEditionCitation({ ...facts, page: page === '' ? null : title })
  document.title = `${title === site ? site : `${title} | ${site}`}, edition of ${facts.day}`
  document.querySelector('meta[http-equiv="content-security-policy"]')?.setAttribute('content', EDITION_POLICY)
  // Whoever searches should find the pages of today.
  document.querySelector('meta[name="robots"]')?.remove()
  document.querySelector('title')?.insertAdjacentHTML('afterend', '<meta name="robots" content="noindex">')
  const words = [
    `<p><b>${inText(sayEdition(facts))}.</b> This page stays as it was; only the withdrawal of a letter may change it. Letters’ sentences are left out; links to letters, lists and further pages lead to the report as it is today.`,
    ` <a href="${toLivingPage(page)}">This page today</a> <a href="${toEditionsList(page)}">All editions</a></p>`,
    `<p class="small">Cite: ${inText(citation)} <span class="url">editions/${date}/${page}</span></p>`,
    WITHDRAWN_HERE,
  ]
  document
    .querySelector('header')
    ?.insertAdjacentHTML(
      'beforebegin',
      `<aside class="site edition" aria-label="This edition"><div class="in">${words.join('')}</div></aside>`,
    )
}
