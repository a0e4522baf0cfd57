import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Drawings } from './drawings.ts'

/** Light above dark, in the widths of a page and of a phone; the site's own stylesheet, from where it lies. */
const RULES = `
body { padding: 1rem }
h2 { margin: 2rem 0 0.5rem; font-size: 1rem }
.pair { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
.box { padding: 1rem; background: var(--paper); color: var(--ink); border: 1px solid var(--line) }
.box.dark { color-scheme: dark }
.box.light { color-scheme: light }
.plot.wide, .plot.narrow { display: block }
.plot.wide { width: 736px }
.plot.narrow { width: 360px; max-width: none }
.none { color: var(--ink-3) }`

const toPage = (out: string, title: string, body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${relative(out, 'src/styles/report.css')}">
<style>${RULES}</style>
<h1>${title}</h1>
${body}
</html>
`

const toBox = (svg: string | undefined, scheme: string) =>
  `<div class="box ${scheme}">${svg ?? '<p class="none">not drawn</p>'}</div>`

const toSection = (name: string, boxes: string[]) => `<h2>${name}</h2>\n<div class="pair">${boxes.join('\n')}</div>`

/** Every drawing in both schemes on one page, `index.html`. */
export function writeGallery(out: string, drawings: Drawings): void {
  const sections = [...drawings].map(([name, svg]) => toSection(name, [toBox(svg, 'light'), toBox(svg, 'dark')]))
  writeFileSync(join(out, 'index.html'), toPage(out, 'Charts with made-up data', sections.join('\n')))
}

/** The drawings that differ, old beside new, on one page, `compared.html`; returns their names. */
export function writeComparison(out: string, before: Drawings, after: Drawings): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const changed = names.filter((name) => before.get(name) !== after.get(name))
  const sections = changed.map((name) =>
    toSection(`${name}: before, after`, [toBox(before.get(name), 'light'), toBox(after.get(name), 'light')]),
  )
  const body = changed.length ? sections.join('\n') : '<p>Every drawing is as it was.</p>'
  writeFileSync(join(out, 'compared.html'), toPage(out, 'What the change altered', body))
  return changed
}
