import type { APIRoute } from 'astro'
import { sendDataFile } from './_data-files.ts'

/** What the tables hold and where they lie, after Frictionless Data Package. */
export const GET: APIRoute = ({ site }) => sendDataFile('datapackage.json', site)
