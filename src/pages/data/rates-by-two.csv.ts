import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** Every rate by two dimensions. */
export const GET: APIRoute = ({ site }) => sendDataFile('rates-by-two.csv', site)
