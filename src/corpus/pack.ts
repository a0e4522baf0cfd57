import { gunzipSync, gzipSync } from 'node:zlib'

/** A file's bytes, kept small while a build runs: the rows of a year of letters alone are a gigabyte. */
export const pack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 1 })

/** The bytes that were packed. */
export const unpack = (packed: Uint8Array): Uint8Array<ArrayBuffer> => gunzipSync(packed)
