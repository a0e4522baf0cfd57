import type { APIRoute } from 'astro'
import { listDataFiles, sendDataFile } from './_data-files.ts'

export const getStaticPaths = () => listDataFiles('json')

/** The decisions as JSON, and the files that describe all tables: what they hold, and from which letters and code. */
export const GET: APIRoute = ({ params, site }) => sendDataFile(`${params['file']}.json`, site)
