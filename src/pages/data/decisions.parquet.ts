import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** All decisions, one row each, in typed columns. */
export const GET: APIRoute = ({ site }) => sendDataFile('decisions.parquet', site)
