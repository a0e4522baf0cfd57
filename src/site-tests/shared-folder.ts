import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all test files of a run share. */
    shared: string
  }
}

let folder = ''

/** Runs once before all test files. */
export function setup(project: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), 'imr-shared-'))
  project.provide('shared', folder)
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true })
}
