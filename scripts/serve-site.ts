import { createServer } from 'node:net'
import { preview } from 'astro'
import { readWhole } from './whole-number.ts'

/** Why nothing can be served on a port; null where it can. */
const refusePort = (port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'EACCES' ? `Port ${port} may not be used by this user` : `Port ${port} is taken`),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(null)))
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
  const reason = await refusePort(port)
  if (reason) {
    console.error(`${reason}; choose another one: PORT=${port < 1024 ? 4321 : port + 1} ${command}`)
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
