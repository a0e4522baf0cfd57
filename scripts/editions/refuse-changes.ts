import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ContentFault } from '../../src/corpus/content-fault.ts'
import { editionFolder, editionList } from '../../src/corpus/editions.ts'
import { namePath } from '../../src/corpus/list-files.ts'
import { readReleases } from '../../src/corpus/read-entries.ts'
import { readPlainFile } from '../../src/corpus/read-plain-file.ts'
import { listSiteFiles, parseFileList, planPublishing, printFileList } from '../build/file-list.ts'

/** A link, a pipe and the like: what it leads to could change, and a withdrawal would be written through it. */
function findNoFile(folder: string): string | null {
  if (!lstatSync(folder).isDirectory()) return folder
  const [first] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isFile() && !entry.isDirectory(),
  )
  return first ? join(first.parentPath, first.name) : null
}

/** Stops where a file of the edition of a day is not as it was frozen, with a line for each. */
function refuseChange(content: string, date: string): void {
  const folder = editionFolder(content, date)
  const list = editionList(content, date)
  if (!existsSync(folder)) {
    throw new ContentFault(
      `${namePath(list)}: error: the edition that it lists is gone; put ${namePath(folder)}/ back, or remove this file too`,
    )
  }
  const link = findNoFile(folder)
  if (link) {
    throw new ContentFault(
      `${namePath(link)}: error: neither a file nor a folder; an edition holds nothing else, so put the file itself here`,
    )
  }
  const { files, fault } = parseFileList(readPlainFile(list))
  if (fault) throw new ContentFault(`${namePath(list)}:${fault}; put the file back as npm run release wrote it`)
  const { upload, remove } = planPublishing(files, listSiteFiles(folder))
  const faults = [
    ...remove.map(({ path }) => `${namePath(join(folder, path))}: error: a frozen file that is gone; put it back`),
    ...upload.map(
      (file) =>
        `${namePath(join(folder, file.path))}: error: not as it was frozen; put it back, or remove it, and only where it has to change write its line of ${namePath(list)} anew: ${printFileList([file]).trimEnd()}`,
    ),
  ]
  if (faults.length > 0) throw new ContentFault(faults.join('\n'))
}

/** Stops where an edition is not as it was frozen: readers who cite a page of it are to find what they cited. */
export function refuseChangedEditions(content: string): void {
  for (const { id, edition } of readReleases(content)) if (edition) refuseChange(content, id)
}
