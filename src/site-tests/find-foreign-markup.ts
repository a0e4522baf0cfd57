import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

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
const isCheckBox = ({ tagName, properties }: Element): boolean => tagName === 'textarea' && properties.id === 'pleading'
const DATA_SCRIPTS = new Set(['application/json', 'application/ld+json'])
/** Where links of the report lead: itself, its neighbors on the web that its own words name, a mail address. */
const ADDRESS = /^(?:https?:\/\/(?!hostile\.)|mailto:|\/|#|\?|$)/
/** Attributes as the parser names them: without hyphens and colons, in whatever case. */
const RUNS = /^on|^srcdoc$|^style$/i
const LEADS = /^(?:href|src|action|formaction|data|xlinkhref|srcset|poster|background|ping)$/i

/** Every element below a node, templates' contents too. */
function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') {
    yield node
    if (node.content) yield* elementsOf(node.content)
  }
  if ('children' in node) for (const child of node.children) yield* elementsOf(child)
}

/** What a page of HTML, parsed as browsers do, holds that only the words of a letter can have put there. */
export function findForeignMarkup(html: string): string[] {
  const found: string[] = []
  for (const element of elementsOf(fromHtml(html))) {
    const { properties } = element
    const name = element.tagName.toLowerCase()
    if (!ELEMENTS.has(name) && !isCheckBox(element)) found.push(`<${name}>`)
    if (name === 'script' && !properties.src && !DATA_SCRIPTS.has(String(properties.type ?? '')))
      found.push('<script> that would run')
    if (name === 'base' && 'href' in properties) found.push('<base href>')
    for (const [attribute, value] of Object.entries(properties)) {
      if (RUNS.test(attribute)) found.push(`<${name} ${attribute}>`)
      if (LEADS.test(attribute) && !ADDRESS.test(String(value).trim())) found.push(`<${name} ${attribute}=${value}>`)
    }
  }
  return found
}
