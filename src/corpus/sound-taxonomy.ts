import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeVersion } from './digests.ts'
import { recordFolder, SOURCE } from './folders.ts'

/** What says whether an entry is sound: the entries, and the rooms that read them. */
const nameRules = (content: string): string => codeVersion(SOURCE, content, ['text', 'taxonomy'])

const pathOf = (): string => join(recordFolder(), 'taxonomy.sound')

/**
 * Whether the taxonomy of a content folder was found without fault before, as it is now. That each phrase wins its own
 * example against all others takes far longer to find out than the entries take to read, and each process of a build
 * reads them.
 */
export const isKnownSound = (content: string): boolean =>
  existsSync(pathOf()) && readFileSync(pathOf(), 'utf8') === nameRules(content)

/** Keeps that the taxonomy is without fault; where nothing can be written, it is found out again. */
export function keepSound(content: string): void {
  try {
    mkdirSync(recordFolder(), { recursive: true })
    writeFileSync(pathOf(), nameRules(content))
  } catch {}
}
