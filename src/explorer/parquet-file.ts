import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync } from 'hyparquet'

/** So much of the file's end is asked for first: the footer of a large corpus is some 10 kB, that of a huge one more. */
const TAIL = 16_384

/** A Parquet file on a server, read in ranges; where the server knows none, the whole file, once. */
export interface ParquetFile {
  file: AsyncBuffer
  metadata: FileMetaData
}

/** Why the file can't be read, in words for the page. */
export class UnreadableFile extends Error {}

async function ask(url: string, range: string): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { headers: { range } })
  } catch {
    throw new UnreadableFile('The file of decisions could not be reached. Is this computer offline?')
  }
  if (response.status === 404) throw new UnreadableFile('The file of decisions is missing on this server.')
  if (!response.ok) throw new UnreadableFile(`The server answered ${response.status} to the request for the decisions.`)
  return response
}

/** The size of a whole file by the answer to a request for a part: `bytes 10-20/4711`. */
const toTotal = (response: Response): number =>
  Number(/\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1])

/** Opens a Parquet file: asks for its end, and reads the footer. Throws an UnreadableFile with words for the page. */
export async function openParquet(url: string): Promise<ParquetFile> {
  const first = await ask(url, `bytes=-${TAIL}`)
  const body = await first.arrayBuffer()
  const byteLength = first.status === 206 ? toTotal(first) : body.byteLength
  if (!(byteLength >= body.byteLength)) throw new UnreadableFile('The server does not say how large the file is.')
  let whole = first.status === 206 && body.byteLength < byteLength ? null : body
  const tailStart = byteLength - body.byteLength

  const file: AsyncBuffer = {
    byteLength,
    async slice(start, end = byteLength) {
      if (whole) return whole.slice(start, end)
      if (start >= tailStart) return body.slice(start - tailStart, end - tailStart)
      const response = await ask(url, `bytes=${start}-${end - 1}`)
      const bytes = await response.arrayBuffer()
      if (response.status === 206) {
        if (toTotal(response) !== byteLength || bytes.byteLength !== end - start) {
          throw new UnreadableFile('The file of decisions has changed while it was read. Please load the page again.')
        }
        return bytes
      }
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
