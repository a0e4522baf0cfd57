import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** Every rate by one dimension. */
export const GET: APIRoute = ({ site }) => sendDataFile('rates.csv', site)
