import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Something of others that the site ships. */
export interface ThirdParty {
  name: string
  /** SPDX, as the package states it. */
  licence: string
  /** Where in the site it is. */
  where: string
  /** The licence's own text. */
  text: string
}

/** The package of a module by its path: the innermost one below `node_modules`; null for modules of the project. */
export function packageOf(module: string): string | null {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module)?.[1]?.replaceAll('\\', '/') ?? null
}

/** The licence files of a folder; some packages have a folder of them. */
const readTexts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /^licen[cs]e/i.test(path.slice(folder.length + 1)) && !/font/i.test(path))
    .sort()
    .map((path) => readFileSync(path, 'utf8'))

/** What a package in `folder` says of its licence. */
export function readLicence(folder: string, where: string): ThirdParty {
  const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readTexts(folder)
  const text = texts.length > 0 ? texts.join('\n\n') : `No text comes with the package: ${homepage ?? name}`
  return { name: `${name} ${version}`, licence: String(license ?? 'not stated'), where, text }
}

/** The typefaces, whose licence lies beside their files. */
export function readTypefaces(folder: string): ThirdParty[] {
  return ['sans', 'serif'].flatMap((face) => {
    const path = join(folder, `${face}-license.txt`)
    const name = `Report ${face}, cut from Source ${face === 'sans' ? 'Sans 3' : 'Serif 4'}`
    return existsSync(path)
      ? [{ name, licence: 'OFL-1.1', where: '_astro/*.woff2, drawings and cards', text: readFileSync(path, 'utf8') }]
      : []
  })
}

const RULE = '-'.repeat(78)

/** THIRD-PARTY.txt: a list, then each licence in its own words. */
export function toThirdParty(parts: ThirdParty[]): string {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))
  return [
    'What this site ships that others made, with the licenses of each.',
    '',
    ...sorted.map(({ name, licence, where }) => `${name} (${licence}): ${where}`),
    ...sorted.flatMap(({ name, text }) => ['', RULE, name, RULE, '', text.replace(/\r\n/g, '\n').trim()]),
    '',
  ].join('\n')
}
