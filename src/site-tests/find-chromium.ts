import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LaunchOptions } from 'playwright-core'
import { writeFontsConf } from './write-fonts-conf.ts'

/** What Playwright needs to know of a browser to start it. */
export type Chromium = Pick<LaunchOptions, 'executablePath' | 'channel'> & { env: Record<string, string> }

const PACKED = resolve('node_modules/@sparticuz/chromium/bin')

/** Unpacks files of Chromium's package into `folder`: the package knows no folder but that for temporary files. */
async function unpack(folder: string, ...names: string[]): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await Promise.all(names.map((name) => inflate(join(PACKED, name))))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

const lacksLibraries = (program: string): boolean =>
  /not found/.test(spawnSync('ldd', [program], { encoding: 'utf8' }).stdout ?? '')

/**
 * The browsers that may serve, in the order in which they are tried: the one that CHROMIUM_PATH names; or else the one
 * that the lockfile pins, unpacked into `folder` with fonts, and with libraries where the machine lacks them; or, where
 * the package has none (macOS, Windows, ARM), the machine's Chrome or Edge, which Playwright finds.
 */
export async function findChromium(folder: string): Promise<Chromium[]> {
  const linux = process.platform === 'linux'
  const named = process.env['CHROMIUM_PATH']
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  const env: Record<string, string> = {}
  if (linux) {
    await unpack(folder, 'fonts.tar.br')
    env['FONTCONFIG_FILE'] = writeFontsConf(folder, join(folder, 'fonts'))
  }
  if (named) return [{ executablePath: named, env }]
  if (!linux || process.arch !== 'x64') return ['chrome', 'msedge'].map((channel) => ({ channel, env }))
  await unpack(folder, 'chromium.br')
  const executablePath = join(folder, 'chromium')
  if (lacksLibraries(executablePath)) {
    await unpack(folder, 'al2023.tar.br')
    env['LD_LIBRARY_PATH'] = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  }
  return [{ executablePath, env }]
}
