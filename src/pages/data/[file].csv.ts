import type { APIRoute } from 'astro'
import { listDataFiles, sendDataFile } from './_data-files.ts'

export const getStaticPaths = () => listDataFiles('csv')

/** Every table as CSV. */
export const GET: APIRoute = ({ params, site }) => sendDataFile(`${params['file']}.csv`, site)
