import { spawn } from 'node:child_process'
import { readdirSync, readlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** How a build ended: its exit code, or the signal that ended it, and all that it printed. */
export interface Ended {
  status: number | null
  signal: NodeJS.Signals | null
  output: string
}

/** A build that runs. */
export interface Running {
  /** Sends a signal as a terminal does: to the command and whoever is in its group. */
  send(signal: NodeJS.Signals): void
  ended: Promise<Ended>
}

/** Starts the command that a publisher runs, in a folder, with more settings than the test's own. */
export function startBuild(project: string, out: string, environment: Record<string, string>): Running {
  const build = spawn(process.execPath, ['scripts/run.mjs', 'build', '--out', out], {
    cwd: project,
    env: { ...process.env, ...environment, NO_COLOR: '1', FORCE_COLOR: '0' },
    detached: true,
  })
  let output = ''
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (words) => {
      output += words
    })
  }
  return {
    send: (signal) => {
      // It may have ended, and been told so, in the meantime.
      if (build.pid && build.exitCode === null && build.signalCode === null) process.kill(-build.pid, signal)
    },
    ended: new Promise((resolve) => build.on('close', (status, signal) => resolve({ status, signal, output }))),
  }
}

/** Everything beside a site, but for the list of its files, that a build may have left. */
export const listLeftovers = (out: string): string[] =>
  readdirSync(dirname(out)).filter((name) => name.startsWith(`${basename(out)}.`) && name !== `${basename(out)}.files`)

/** The processes that work in a folder, by their ids; none where the system does not tell. */
export function listProcesses(folder: string): string[] {
  const ids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
  return ids.filter((id) => {
    try {
      return readlinkSync(join('/proc', id, 'cwd')) === folder
    } catch {
      // It has ended in the meantime, or is another user's.
      return false
    }
  })
}

const LOOK_EVERY = 50

/** Waits until something holds: a machine with other work is slow, so the limit of the test is the only one. */
export async function waitUntil(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
}
