import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** Checksums of all data files, for `sha256sum -c`. */
export const GET: APIRoute = ({ site }) => sendDataFile('SHA256SUMS', site)
