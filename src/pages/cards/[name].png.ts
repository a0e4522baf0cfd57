import type { APIRoute, GetStaticPaths } from 'astro'
import type { Card } from '../../cards/card-rules.ts'
import { drawCard } from '../../cards/draw-card.ts'
import { toPng } from '../../cards/to-png.ts'
import { isOfShard } from '../../corpus/shard.ts'
import { toCards } from '../../report/site/cards.ts'
import { loadReport } from '../_report.ts'

export const getStaticPaths = (async () => {
  // Without the site's address no page names its picture.
  if (!import.meta.env.SITE) return []
  const corpus = await loadReport()
  const own = [...toCards(corpus)].filter(([name]) => isOfShard(`cards/${name}`, corpus.cases.length))
  return own.map(([name, card]) => ({ params: { name }, props: { card } }))
}) satisfies GetStaticPaths

/** The picture that stands for a page where it is shared. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(Uint8Array.from(await toPng(drawCard(props.card))), { headers: { 'content-type': 'image/png' } })
