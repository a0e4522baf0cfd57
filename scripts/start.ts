import { createServer } from 'node:net'
import { preview } from 'astro'
import { buildSite } from './build/build-site.ts'

const port = Number(process.env['PORT'] ?? 4321)

const isFree = (): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is ${process.env['PORT']}; it must be a number from 1 to 65535.`)
  process.exit(2)
}
if (!(await isFree())) {
  console.error(`Port ${port} is taken; choose another one: PORT=${port + 1} npm start`)
  process.exit(1)
}
const status = await buildSite({ out: 'dist' })
if (status !== 0) process.exit(status)

// A file may have no ending, as data/SHA256SUMS; the preview of `always` would ask for a slash behind it.
const server = { host: '127.0.0.1', port }
await preview({ root: process.cwd(), server, trailingSlash: 'ignore', logLevel: 'error' })
const base = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')
console.log(`\nThe report is at http://127.0.0.1:${port}/${base ? `${base}/` : ''}  (Ctrl+C ends it)`)
