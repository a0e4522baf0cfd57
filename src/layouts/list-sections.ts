/** A part of a page that its list of contents leads to. */
export interface PageSection {
  href: string
  text: string
}

/** Fewer are seen at a glance. */
const LEAST = 4

/** A section's heading, or a figure with its headline, as the components write them. */
const HEADED =
  /<h2 class="section" id="(?<section>[^"]+)">(?<heading>.*?)<\/h2>|<figure class="fig[^"]*" id="(?<figure>[^"]+)">\s*<p class="fig-no"><a[^>]*>[^<]*<\/a><\/p>\s*<h[23]>(?<headline>.*?)<\/h[23]>/gs

/** The sections and figures of a page's HTML, in its order; none of a page that has few, or a list of its own. */
export function listSections(html: string): PageSection[] {
  if (html.includes('id="onpage"')) return []
  const found = [...html.matchAll(HEADED)].map(({ groups = {} }) => ({
    href: `#${groups['section'] ?? groups['figure']}`,
    text: (groups['heading'] ?? groups['headline'] ?? '').replace(/<[^>]+>/g, ''),
  }))
  return found.length < LEAST ? [] : found
}
