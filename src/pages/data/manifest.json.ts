import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** What was published, and from which letters and code. */
export const GET: APIRoute = ({ site }) => sendDataFile('manifest.json', site)
