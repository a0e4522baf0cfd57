import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'
import { readPlainFile } from './read-plain-file.ts'

/** Where the report's pages lie that were frozen with the release of a day. */
export const editionFolder = (content: string, date: string): string => join(content, 'releases', date)

/** The list of its files, each with its bytes and SHA-256. */
export const editionList = (content: string, date: string): string => `${editionFolder(content, date)}.files`

/**
 * Whether there is an edition of a day: releases of before, and those of rates alone, have none, and nor has a
 * demonstration, each page of which says that its letters are made up.
 */
export const hasEdition = (content: string, date: string): boolean =>
  process.env['MADE_UP_LETTERS'] !== '1' && existsSync(editionList(content, date))

/** Whether a page of an edition, or an address, leads to a letter. */
export const namesLetter = (html: string, id: string): boolean => html.includes(`/cases/${id}/`)

/** The pages of the edition of a day, as HTML; none where there is no edition. */
export function readEditionPages(content: string, date: string): string[] {
  if (!hasEdition(content, date)) return []
  const folder = editionFolder(content, date)
  return listFiles(folder, ['.html']).map((path) => readPlainFile(join(folder, path)))
}

/** The folder in which a release is being written, as `content/`: the pages of its edition name it already. */
export const RELEASE_STAGE = 'RELEASE_STAGE'

/** Where a file lies that content names, as `releases/2027-02-01.md`: that of a release that is being written comes first. */
export function locateFile(content: string, path: string): string {
  const staged = join(process.env[RELEASE_STAGE] ?? '', path)
  return process.env[RELEASE_STAGE] && existsSync(staged) ? staged : join(content, path)
}

/** The style inside the drawings of each edition, which one build wrote into all of them; each style once. */
export function readDrawingStyles(content: string): string[] {
  const styles = listFiles(join(content, 'releases'), ['.files'])
    .map((list) => list.replace(/\.files$/, ''))
    .filter((date) => hasEdition(content, date))
    .flatMap((date) => {
      const figures = join(editionFolder(content, date), 'figures')
      const [drawing] = listFiles(figures, ['.svg'])
      return drawing ? (/<style>([^<]*)<\/style>/.exec(readPlainFile(join(figures, drawing)))?.[1] ?? []) : []
    })
  return [...new Set(styles)]
}
