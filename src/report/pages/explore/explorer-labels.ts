import type { Corpus } from '../../../corpus/corpus.ts'
import { type AnyDimension, dimensionsIn, toUrlName } from '../../../dimensions/dimensions.ts'
import type { DimensionLabels, ExplorerLabels } from '../../../explorer/labels.ts'
import { toBrowseId } from '../../words/browse-href.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { sayPrecisionNote, sayReadingAccuracy } from '../../words/reading-accuracy.ts'

const isOther = ([value, other]: [value: string, other: string]) => value !== other

/**
 * The titles and addresses that the explorer's page carries, of the values that occur in the corpus; `version` is that of
 * the published data.
 */
export function toExplorerLabels({ decisions, taxonomy, accuracy }: Corpus, version: string): ExplorerLabels {
  const names = toNames(taxonomy)
  const toReading = (reason: string): [string, string] => [reason, sayReadingAccuracy(accuracy, reason).short]
  const toLabels = ({ id, label, without, overlap, valuesOf, publishedIn }: AnyDimension): DimensionLabels => {
    const values = [...new Set(decisions.flatMap((row) => valuesOf(row)))].sort()
    const titles = values.map((value): [string, string] => [value, nameOf(names, id, value).title])
    const slugs = values.map((value): [string, string] => [value, toBrowseId(value)])
    const isListed = publishedIn.includes('lists')
    return {
      label,
      without,
      overlap: overlap ?? null,
      browse: isListed ? pageHref('browse', toUrlName(id)) : null,
      names: Object.fromEntries(titles.filter(isOther)),
      slugs: isListed ? Object.fromEntries(slugs.filter(isOther)) : {},
      readings: Object.fromEntries(id === 'reason' ? values.map(toReading) : []),
    }
  }
  return {
    version,
    parquet: fileHref('data/decisions.parquet'),
    files: `${pageHref('data')}#files`,
    cases: pageHref('cases'),
    readingNote: sayPrecisionNote(accuracy),
    dimensions: Object.fromEntries(dimensionsIn('explorer').map((dimension) => [dimension.id, toLabels(dimension)])),
  }
}
