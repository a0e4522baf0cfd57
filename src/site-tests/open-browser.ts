import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'
import type { Chromium } from './find-chromium.ts'

/** A headless Chromium that asks nobody else on the network for anything; `settings` are arguments of its command. */
export function startBrowser({ env, ...found }: Chromium, settings: string[] = []): Promise<Browser> {
  return chromium.launch({
    ...found,
    env: { ...process.env, ...env },
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

/** The browser of this run of the tests, which was tried before the first of them. */
export const openBrowser = (settings: string[] = []): Promise<Browser> => startBrowser(inject('chromium'), settings)
