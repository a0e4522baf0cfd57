/** A stretch of text between two tags of a page. */
export interface Stretch {
  start: number
  end: number
  /** In a table's cell, or folded away: where a term is first used only if running text nowhere has it. */
  aside: boolean
}

/** Whatever leads somewhere, heads something, is no text, or is quoted from a letter. */
const LEFT_OUT = new Set(
  'a abbr audio blockquote button canvas code dfn dt h1 h2 h3 h4 h5 h6 kbd label legend math nav noscript option output pre q samp script select style summary svg template textarea th thead video'.split(
    ' ',
  ),
)

/**
 * Classes of the same kind: the letter itself, its words elsewhere, lists of letters, whose links stand close, outcome
 * marks, small heads, what only a screen reader or a later click shows.
 */
const LEFT_OUT_CLASSES = new Set([
  'letter',
  'letters-words',
  'caselist',
  'oc',
  'lab',
  'label',
  'kicker',
  'listhead',
  'vh',
  'fig-foot',
  'citebox',
  'facets',
])

/** A page's tags: closing or not, name, attributes. An attribute's value may hold a `>`. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/gi

const CLASS = / class="([^"]*)"/
const NOT_SHOWN = / (?:hidden|aria-hidden="true")(?=[ =]|$)/

function isLeftOut(name: string, attributes: string): boolean {
  if (LEFT_OUT.has(name)) return true
  if (NOT_SHOWN.test(attributes)) return true
  const classes = CLASS.exec(attributes)?.[1]
  return Boolean(classes?.split(' ').some((one) => LEFT_OUT_CLASSES.has(one)))
}

/** The running text of a page's HTML, as Astro prints it: every tag closed, every `<` of a text escaped. */
export function listStretches(html: string): Stretch[] {
  const stretches: Stretch[] = []
  /** The element that is left out, with how many of its own name are open inside it. */
  let out: { name: string; depth: number } | null = null
  let tables = 0
  let folded = 0
  let captioned = 0
  let end = 0
  const keep = (start: number, until: number) => {
    if (out || until <= start) return
    stretches.push({ start, end: until, aside: folded > 0 || (tables > 0 && captioned === 0) })
  }
  // Not matchAll: what is left out whole is jumped over.
  TAG.lastIndex = 0
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [whole, closing, named, attributes = ''] = tag
    const name = (named as string).toLowerCase()
    keep(end, tag.index)
    end = tag.index + whole.length
    if (attributes.endsWith('/')) continue
    const step = closing ? -1 : 1
    if (out) {
      if (name !== out.name) continue
      out.depth += step
      if (out.depth === 0) out = null
    } else if (!closing && isLeftOut(name, attributes)) {
      out = { name, depth: 1 }
      // The letter is most of its page, and the only article there.
      if (name === 'article') TAG.lastIndex = Math.max(end, html.lastIndexOf('</article>'))
    } else if (name === 'table') tables += step
    else if (name === 'details') folded += step
    else if (name === 'caption') captioned += step
  }
  keep(end, html.length)
  return stretches
}
