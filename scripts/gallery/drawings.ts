import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { document } from '../../src/charts/document.ts'
import { GALLERY, MATRIX } from '../../src/charts/fixtures/gallery.ts'
import { makeFolder } from '../../src/intake/make-folder.ts'

/** Drawings as SVG by their names, in the gallery's order: `intervals, one row (wide)`. */
export type Drawings = Map<string, string>

const FOLDER = 'drawings'
const toFile = (name: string) => `${name.replace(/[^a-z]+/g, '-').replace(/-$/, '')}.svg`

/** By its title the gallery knows a drawing again. */
const titleOf = (svg: string): string | undefined => /aria-label="([^"]*)"[^>]*class="plot/.exec(svg)?.[1]

/** A file where drawings are written that is none of them; undefined where there is none. */
export function findForeignDrawing(out: string): string | undefined {
  const folder = join(out, FOLDER)
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (!found) return undefined
  if (!found.isDirectory()) return folder
  const foreign = readdirSync(folder, { withFileTypes: true }).find(
    (entry) => !entry.isFile() || titleOf(readFileSync(join(folder, entry.name), 'utf8')) === undefined,
  )
  return foreign && join(folder, foreign.name)
}

/** Draws every chart of the gallery in both sizes, and keeps each in a file. */
export function writeDrawings(out: string): Drawings {
  const folder = join(out, FOLDER)
  rmSync(folder, { recursive: true, force: true })
  makeFolder(folder)
  const drawings: Drawings = new Map()
  for (const { name, draw } of [...GALLERY, MATRIX]) {
    for (const size of ['wide', 'narrow'] as const) {
      const title = `${name} (${size})`
      const svg = draw({ document, size, title })
      drawings.set(title, svg)
      writeFileSync(join(folder, toFile(title)), svg)
    }
  }
  return drawings
}

/** The drawings that an earlier run kept, by the titles that they bear; a sentence where the folder has none. */
export function readDrawings(out: string): Drawings | string {
  const folder = join(out, FOLDER)
  try {
    const svgs = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    return new Map(svgs.map((svg) => [titleOf(svg) ?? '', svg]))
  } catch {
    return `${folder} is no folder of drawings: give the --out folder of an earlier run, or a commit.`
  }
}
