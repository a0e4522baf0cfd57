import type { APIRoute, GetStaticPaths } from 'astro'
import { ofReport } from '../../../_report.ts'
import { sendDataFile } from '../../_data-files.ts'

/** None without the site's address, which both files name. */
export const getStaticPaths = (() =>
  ofReport(({ releases }) =>
    releases.flatMap(({ id }) =>
      import.meta.env.SITE ? ['croissant', 'data'].map((kit) => ({ params: { id, kit } })) : [],
    ),
  )) satisfies GetStaticPaths

/** The release as Croissant and as a DCAT-US catalog. */
export const GET: APIRoute = ({ params, site }) => sendDataFile(`releases/${params['id']}/${params['kit']}.json`, site)
