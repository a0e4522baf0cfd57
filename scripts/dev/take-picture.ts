// Takes the picture of a built site's overview that the README shows, with the browser of the tests:
// node scripts/dev/take-picture.ts dist overview.png; node scripts/dev/take-picture.ts demo/site demo.png
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../../src/site-tests/find-chromium.ts'
import { serveFolder } from '../../src/site-tests/serve-folder.ts'

const SIZE = { width: 1280, height: 1000 }

const [site = 'dist', file = 'overview.png'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'picture-'))
const [found] = await findChromium(folder)
const browser = await chromium.launch({ ...found, env: { ...process.env, ...found?.env }, args: ['--no-sandbox'] })
const { address, server } = await serveFolder(site)
const page = await browser.newPage({ viewport: SIZE })
await page.goto(address)
await page.evaluate(() => document.fonts.ready.then(() => undefined))
const picture = await page.screenshot()
writeFileSync(file, picture)
console.log(`${file}: ${Math.round(picture.length / 1000)} kB`)
await browser.close()
server.close()
rmSync(folder, { recursive: true })
