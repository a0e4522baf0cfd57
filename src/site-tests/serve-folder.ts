import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** The bytes that a Range header asks for, as the first and the last; null for none, or for more than one range. */
function readRange(header: string | undefined, size: number): [first: number, last: number] | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '') return [Math.max(0, size - Number(to)), size - 1]
  return [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)]
}

/** The headers that a site's `_headers` asks a host to send, by the path asked for; none without that file. */
function readHeaders(folder: string): (path: string) => Record<string, string> {
  const file = join(folder, '_headers')
  const blocks = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n\n') : []
  const rules = blocks.map((block) => {
    const [pattern = '', ...lines] = block.split('\n')
    const parts = pattern
      .split(/(\*|:file)/)
      .map((part) => ({ '*': '.*', ':file': '[^/]+' })[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string])
    return { matches: new RegExp(`^${parts.join('')}$`), headers: Object.fromEntries(headers) }
  })
  return (path) => {
    const fitting = rules.filter(({ matches }) => matches.test(path))
    if (fitting.length > 1) throw new Error(`${path} fits several patterns of _headers`)
    return fitting[0]?.headers ?? {}
  }
}

/**
 * A static host in miniature: files as they are or by ranges, folders by their index.html, with the headers that the
 * site asks for, nothing else.
 */
export function serveFolder(folder: string, base = '/'): Promise<{ address: string; server: Server }> {
  const headersOf = readHeaders(folder)
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const asked = path.startsWith(base) ? join(folder, path.slice(base.length)) : ''
    const file = asked && existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked
    if (!file || !existsSync(file)) {
      response.writeHead(404).end('Not found')
      return
    }
    const { size } = statSync(file)
    const range = readRange(request.headers.range, size)
    const [first, last] = range ?? [0, size - 1]
    const type = {
      ...headersOf(path),
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'accept-ranges': 'bytes',
    }
    if (range && first > last) {
      response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
      return
    }
    response.writeHead(range ? 206 : 200, {
      ...type,
      'content-length': last - first + 1,
      ...(range ? { 'content-range': `bytes ${first}-${last}/${size}` } : {}),
    })
    if (request.method === 'HEAD' || size === 0) response.end()
    else createReadStream(file, { start: first, end: last }).pipe(response)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server }),
    )
  })
}
