import type { APIRoute } from 'astro'
import { listDataFiles, sendDataFile } from './_data-files.ts'

export const getStaticPaths = () => listDataFiles('csv')

export const GET: APIRoute = ({ params, site }) => sendDataFile(`${params['file']}.csv`, site)
