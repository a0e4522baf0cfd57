import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'

/** The folder of a site while it is built: beside the one that it is to replace, so that a rename is enough. */
export interface SiteFolder {
  /** Where the site is to stand. */
  out: string
  /** Where it is built. */
  building: string
  /** Where the list of its files is written before it takes its place. */
  list: string
  /** Puts the new site and its list in the place of the old ones, and removes those. */
  replace(): void
  /** Removes what was built; the old site stays. */
  discard(): void
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })

/** Why a site must not be built there, because something else would be removed; null where it may. */
export function refuseFolder(folder: string): string | null {
  const out = resolve(folder)
  if (`${process.cwd()}${sep}`.startsWith(out.endsWith(sep) ? out : out + sep))
    return `${folder} holds this project; name a folder of the site's own`
  if (!existsSync(out))
    return lstatSync(out, { throwIfNoEntry: false }) ? `${folder} is a link that leads nowhere; name a folder` : null
  if (!statSync(out).isDirectory()) return `${folder} is a file; name a folder`
  // What is mounted there can't be renamed, and the site is to take its place by a rename.
  // A link to a folder elsewhere is followed: the site is built beside that folder.
  const real = realpathSync(out)
  if (statSync(real).dev !== statSync(dirname(real)).dev) return `${folder} is a disk of its own; name a folder on it`
  const names = readdirSync(out)
  return names.length === 0 || names.includes('index.html') || names.includes('part.json')
    ? null
    : `${folder} holds other files, such as ${names[0]}; name an empty folder, or one of a site built before`
}

/**
 * Makes the folder in which the site is built, and mends what a build that was killed has left: half a new site is
 * removed, an old one that was already out of its place is put back.
 */
export function openSiteFolder(folder: string): SiteFolder {
  const out = existsSync(folder) ? realpathSync(folder) : resolve(folder)
  const building = `${out}.building`
  const list = `${building}.files`
  const old = `${out}.old`
  const discard = () => {
    remove(building)
    remove(list)
  }
  discard()
  if (existsSync(out)) remove(old)
  else if (existsSync(old)) renameSync(old, out)
  mkdirSync(dirname(building), { recursive: true })
  mkdirSync(building)
  return {
    out,
    building,
    list,
    discard,
    replace() {
      if (existsSync(out)) renameSync(out, old)
      try {
        renameSync(building, out)
      } catch (error) {
        if (existsSync(old)) renameSync(old, out)
        throw error
      }
      if (existsSync(list)) renameSync(list, `${out}.files`)
      remove(old)
    },
  }
}
