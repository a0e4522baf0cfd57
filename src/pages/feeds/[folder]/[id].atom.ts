import type { APIRoute, GetStaticPaths } from 'astro'
import { toDecisionFeeds } from '../../../report/site/decision-feeds.ts'
import { type Feed, toAtom } from '../../../report/words/atom.ts'
import { ofReport } from '../../_report.ts'

/** None without the site's address, which a feed cannot do without. */
export const getStaticPaths = (() =>
  ofReport((corpus) =>
    (import.meta.env.SITE ? [...toDecisionFeeds(corpus).values()] : []).map((feed) => {
      const [, folder = '', id = ''] = /^feeds\/(.*)\/(.*)\.atom$/.exec(feed.path) ?? []
      return { params: { folder, id }, props: { feed } }
    }),
  )) satisfies GetStaticPaths

/** The newest decisions on one treatment, under one guideline, for one reason, or of one outcome. */
export const GET: APIRoute<{ feed: Feed }> = ({ props, site }) =>
  new Response(site ? toAtom(props.feed, site) : null, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
