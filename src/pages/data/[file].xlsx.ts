import type { APIRoute } from 'astro'
import { listDataFiles, sendDataFile } from './_data-files.ts'

export const getStaticPaths = () => listDataFiles('xlsx')

/** The tables as Excel workbooks, those that are not too large for one. */
export const GET: APIRoute = ({ params, site }) => sendDataFile(`${params['file']}.xlsx`, site)
