import { parseHTML } from 'linkedom'

/** Elements that pages of the report are made of; whatever else stands in one came from somebody's words. */
const ELEMENTS = new Set(
  (
    'html head meta title link base body a abbr article aside b blockquote br button caption cite code colgroup col dd details div dl dt em ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 header hr i input ins kbd label legend li main mark nav ol option p ' +
    'pre q s script search section select small span strong sub summary sup svg path g circle line rect text tspan polygon ' +
    'polyline defs clippath pattern desc table tbody td tfoot th thead time tr u ul var output progress data wbr del noscript'
  ).split(' '),
)
/** The box of `/check/`, the one of its kind. */
const isCheckBox = (element: Element): boolean => element.localName === 'textarea' && element.id === 'pleading'
const DATA_SCRIPTS = new Set(['application/json', 'application/ld+json'])
/** Where links of the report lead: itself, its neighbors on the web that its own words name, a mail address. */
const ADDRESS = /^(?:https?:\/\/(?!hostile\.)|mailto:|\/|#|\?|$)/

/** What a page of HTML holds that only the words of a letter can have put there. */
export function findForeignMarkup(html: string): string[] {
  const { document } = parseHTML(html)
  const found: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName.toLowerCase()
    if (!ELEMENTS.has(name) && !isCheckBox(element)) found.push(`<${name}>`)
    if (name === 'script' && !element.getAttribute('src') && !DATA_SCRIPTS.has(element.getAttribute('type') ?? ''))
      found.push('<script> that would run')
    if (name === 'base' && element.hasAttribute('href')) found.push('<base href>')
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^srcdoc$|^style$/i.test(attribute)) found.push(`<${name} ${attribute}>`)
      if (/^(?:href|src|action|formaction|data|xlink:href)$/i.test(attribute) && !ADDRESS.test(value.trim()))
        found.push(`<${name} ${attribute}=${value}>`)
    }
  }
  return found
}
