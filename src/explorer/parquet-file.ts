import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync } from 'hyparquet'

/** So much of the file's end is asked for first: the footer of a large corpus is some 10 kB, that of a huge one more. */
const TAIL = 16_384

/** A Parquet file on a server, read in ranges; where the server gives none that can be read, the whole file, once. */
export interface ParquetFile {
  file: AsyncBuffer
  metadata: FileMetaData
}

/** Why the file can't be read, in words for the page. */
export class UnreadableFile extends Error {}

/** What was received of the file, where in it that begins, and how large all of it is. */
interface Received {
  bytes: ArrayBuffer
  start: number
  total: number
}

/** Where a part begins and how large the whole file is, by the answer to a request for it: `bytes 10-20/4711`. */
function readContentRange(response: Response): Omit<Received, 'bytes'> {
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
  return { start: Number(start), total: Number(total) }
}

/** Asks and reads the answer to its end; null where nobody answers, or what comes cannot be decompressed. */
async function receive(url: string, headers: HeadersInit): Promise<{ response: Response; bytes: ArrayBuffer } | null> {
  try {
    const response = await fetch(url, { headers })
    return { response, bytes: await response.arrayBuffer() }
  } catch {
    return null
  }
}

/**
 * A part of the file, or all of it. A server of compressed files sends parts of these, which no browser can read: it is
 * asked for the whole file, which the browser decompresses. Throws an UnreadableFile with words for the page.
 */
async function ask(url: string, range: string): Promise<Received> {
  const part = await receive(url, { range })
  const isCompressed = part?.response.status === 206 && part.response.headers.has('content-encoding')
  const received = part && !isCompressed ? part : await receive(url, {})
  if (!received) {
    throw new UnreadableFile(
      'The file of decisions could not be reached, neither in parts nor as a whole. Is this computer offline?',
    )
  }
  const { response, bytes } = received
  if (response.status === 404) throw new UnreadableFile('The file of decisions is missing on this server.')
  if (!response.ok) throw new UnreadableFile(`The server answered ${response.status} to the request for the decisions.`)
  const { start, total } = response.status === 206 ? readContentRange(response) : { start: 0, total: bytes.byteLength }
  if (!(total >= bytes.byteLength)) throw new UnreadableFile('The server does not say how large the file is.')
  return { bytes, start, total }
}

/**
 * The last bytes of the file. Some servers, Vite's among them, take `-100`, the last hundred bytes, for `0-100`: these are
 * asked once more, by place.
 */
async function askEnd(url: string): Promise<Received> {
  const end = await ask(url, `bytes=-${TAIL}`)
  const { bytes, start, total } = end
  return start + bytes.byteLength === total ? end : ask(url, `bytes=${Math.max(0, total - TAIL)}-${total - 1}`)
}

/** Opens a Parquet file: asks for its end, and reads the footer. Throws an UnreadableFile with words for the page. */
export async function openParquet(url: string): Promise<ParquetFile> {
  const { bytes: tail, total: byteLength } = await askEnd(url)
  let whole = tail.byteLength === byteLength ? tail : null
  const tailStart = byteLength - tail.byteLength

  const file: AsyncBuffer = {
    byteLength,
    async slice(start, end = byteLength) {
      if (whole) return whole.slice(start, end)
      if (start >= tailStart) return tail.slice(start - tailStart, end - tailStart)
      const { bytes, total } = await ask(url, `bytes=${start}-${end - 1}`)
      const isWhole = bytes.byteLength === total
      if (total !== byteLength || (!isWhole && bytes.byteLength !== end - start)) {
        throw new UnreadableFile('The file of decisions has changed while it was read. Please load the page again.')
      }
      if (!isWhole) return bytes
      whole = bytes
      return whole.slice(start, end)
    },
  }
  try {
    return { file, metadata: await parquetMetadataAsync(file, { initialFetchSize: Math.min(TAIL, byteLength) }) }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('The file of decisions is damaged.')
  }
}
