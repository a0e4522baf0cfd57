import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** All published letters, one row each. */
export const GET: APIRoute = ({ site }) => sendDataFile('letters.csv', site)
