import type { APIRoute, GetStaticPaths } from 'astro'
import { toReleasesFeed } from '../../report/pages/data/releases.ts'
import { ofReport } from '../_report.ts'

/** None without the site's address, which a feed cannot do without. */
export const getStaticPaths = (() =>
  ofReport((corpus) => {
    const site = import.meta.env.SITE
    const text = site ? toReleasesFeed(corpus, new URL(site)) : null
    return text === null ? [] : [{ params: { feed: 'releases' }, props: { text } }]
  })) satisfies GetStaticPaths

/** The Atom feed of the data releases. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
