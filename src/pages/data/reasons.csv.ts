import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** Each reason’s share of its side’s decisions, by treatment category. */
export const GET: APIRoute = ({ site }) => sendDataFile('reasons.csv', site)
