import type { APIRoute } from 'astro'
import { listPartitions, sendDataFile } from '../../_data-files.ts'

export const getStaticPaths = listPartitions

/** Decisions and letters of one year, in the layout of Hive. */
export const GET: APIRoute = ({ params, site }) =>
  sendDataFile(`${params['table']}/${params['partition']}/part-0.parquet`, site)
