import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inject } from 'vitest'
import { type Built, buildSite } from './build-site.ts'

/** The labeled letters, which are no part of the project. */
export const LABELLED = resolve('../shared/letters/txt')

/** The site of the labeled letters, built once for all test files of a run: they read it, and write nothing into it. */
export function buildLabelled(): Built {
  const note = join(inject('shared'), 'labelled.json')
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as Built
  const built = buildSite(LABELLED)
  const folder = join(inject('shared'), 'labelled')
  // Each file removes what it has made; this one stays for the others.
  renameSync(built.folder, folder)
  writeFileSync(note, JSON.stringify({ ...built, folder }))
  return { ...built, folder }
}
