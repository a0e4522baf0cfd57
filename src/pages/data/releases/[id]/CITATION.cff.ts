import type { APIRoute, GetStaticPaths } from 'astro'
import { ofReport } from '../../../_report.ts'
import { sendDataFile } from '../../_data-files.ts'

/** None without the site's address, which the citation names. */
export const getStaticPaths = (() =>
  ofReport(({ releases }) =>
    import.meta.env.SITE ? releases.map(({ id }) => ({ params: { id } })) : [],
  )) satisfies GetStaticPaths

/** How the release is cited, for programs. */
export const GET: APIRoute = ({ params, site }) => sendDataFile(`releases/${params['id']}/CITATION.cff`, site)
