import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Chromium, findChromium } from './find-chromium.ts'
import { tryBrowser } from './try-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all test files of a run share. */
    shared: string
    chromium: Chromium
  }
}

let folder = ''

export function teardown(): void {
  if (folder) rmSync(folder, { recursive: true, force: true })
}

/** Runs once before all test files. A machine without a browser is told as that, and no test begins. */
export async function setup(project: TestProject): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'imr-shared-'))
  try {
    project.provide('chromium', await tryBrowser(await findChromium(folder)))
  } catch (error) {
    teardown()
    console.error(`\n${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
  project.provide('shared', folder)
}
