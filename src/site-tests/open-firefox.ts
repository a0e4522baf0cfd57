import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { gatherFaults } from './gather-faults.ts'

/** Debian's name of the program comes first: its `firefox` is a link to it. */
const NAMES = ['firefox-esr', 'firefox']
/** Where its installers put it on macOS and Windows, whose `PATH` does not lead there. */
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Firefox of this machine: the one that FIREFOX_PATH names, or one that is installed; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH']
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, and there is no such file.`)
  if (named) return named
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES].find(isProgram) ?? null
}

/** A headless Firefox with a profile of its own, spoken to in WebDriver BiDi. */
export const openFirefox = (executablePath: string): Promise<Browser> =>
  // The window's own size: to set a page's, Puppeteer asks for a command that older versions of Firefox do not know.
  launch({ browser: 'firefox', executablePath, defaultViewport: null, args: ['--width=1280', '--height=900'] })

/**
 * An empty page of Firefox, and what happens on it that should not on the site at `address`. What a policy forbids is an
 * error that Firefox tells by itself. A script of ours before the page's own, as Chromium has, is not for it: Firefox 140
 * at times runs it for the blank page before, too late, and lays its failure to the page's charge.
 */
export async function openFirefoxPage(browser: Browser, address: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage()
  return { page, faults: gatherFaults(page, address) }
}
