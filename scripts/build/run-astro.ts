import { spawnSync } from 'node:child_process'
import { buildEnvironment } from './environment.ts'
import { refuseAddress } from './site-address.ts'

const ASTRO = 'node_modules/astro/bin/astro.mjs'

/** Runs a command of Astro's on the corpus, with what it prints; returns its exit code. */
export function runAstro(command: 'check' | 'dev', options: string[]): number {
  const reason = refuseAddress()
  if (reason) {
    console.error(reason)
    return 2
  }
  return (
    spawnSync(process.execPath, [ASTRO, command, ...options], { stdio: 'inherit', env: buildEnvironment() }).status ?? 1
  )
}
