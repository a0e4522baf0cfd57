import type { APIRoute, GetStaticPaths } from 'astro'
import { ofReport } from '../../../_report.ts'
import { sendDataFile } from '../../_data-files.ts'

export const getStaticPaths = (() =>
  ofReport(({ releases }) => releases.map(({ id }) => ({ params: { id } })))) satisfies GetStaticPaths

/** The rates as they were published then, frozen. */
export const GET: APIRoute = ({ params, site }) => sendDataFile(`releases/${params['id']}/rates.csv`, site)
