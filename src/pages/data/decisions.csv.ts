import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** All decisions, one row each. */
export const GET: APIRoute = ({ site }) => sendDataFile('decisions.csv', site)
