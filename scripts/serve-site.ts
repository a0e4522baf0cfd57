import { createServer } from 'node:net'
import { preview } from 'astro'
import { readWhole } from './whole-number.ts'

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** A port's number; null where the words are none. */
export function readPort(words: string): number | null {
  const port = readWhole(words)
  return port !== null && port >= 1 && port <= 65535 ? port : null
}

/** The port that `PORT` names; ends the command where it is none, or taken: before anything is built. */
export async function findPort(command: string): Promise<number> {
  const port = readPort(process.env['PORT'] ?? '4321')
  if (port === null) {
    console.error(`PORT is ${process.env['PORT']}; it must be a number from 1 to 65535.`)
    process.exit(2)
  }
  if (!(await isFree(port))) {
    console.error(`Port ${port} is taken; choose another one: PORT=${port + 1} ${command}`)
    process.exit(1)
  }
  return port
}

/** Serves a site that was built, and prints its address. */
export async function serveSite(outDir: string, port: number): Promise<void> {
  // A file may have no ending, as data/SHA256SUMS; the preview of `always` would ask for a slash behind it.
  const server = { host: '127.0.0.1', port }
  await preview({ root: process.cwd(), outDir, server, trailingSlash: 'ignore', logLevel: 'error' })
  const base = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')
  console.log(`\nThe report is at http://127.0.0.1:${port}/${base ? `${base}/` : ''}  (Ctrl+C ends it)`)
}
