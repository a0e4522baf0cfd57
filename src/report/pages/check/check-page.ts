import { type Shard, shardFile, toShards } from '../../../check/case-shards.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { fileHref, pageHref } from '../../words/href.ts'

/** The lists of the letters' ids that the page looks numbers up in: `/check/ids/cm16-02.json`. */
export const listShards = ({ cases }: Pick<Corpus, 'cases'>): (Shard & { file: string })[] =>
  toShards(cases.map(({ id }) => id)).map((shard) => ({ ...shard, file: shardFile(shard.prefix) }))

/** Where the page finds the corpus, for its script. */
export const toCheckPlaces = (corpus: Pick<Corpus, 'cases'>) => ({
  cases: pageHref('cases'),
  ids: fileHref('check/ids/'),
  prefixes: listShards(corpus).map(({ prefix }) => prefix),
  letters: formatNumberOf(corpus.cases.length, 'letter'),
})
