import type { Corpus } from '../../../corpus/corpus.ts'
import type { DimensionLabels, ExplorerLabels } from '../../../explorer/labels.ts'
import { toBrowseId } from '../../words/browse-href.ts'
import { type Dimension, GROUPINGS } from '../../words/dimension.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** A dimension of the explorer, by the id that it has there. */
interface Labelled {
  id: string
  /** The site's dimension of the same values, which has lists; null where the explorer divides otherwise. */
  key: Dimension | null
  overlap?: string
}

const LABELLED: Labelled[] = [
  { id: 'category', key: 'category' },
  { id: 'subcategory', key: 'subcategory' },
  { id: 'treatment', key: 'treatment' },
  { id: 'drug_class', key: 'drug-class' },
  { id: 'body_part', key: 'body-part', overlap: 'A decision can name several body parts' },
  { id: 'ur_action', key: 'ur-action' },
  { id: 'claims_family', key: 'claims-family', overlap: 'A decision can cite several sources' },
  { id: 'claims_guideline', key: 'claims-guideline', overlap: 'A decision can cite several guidelines' },
  { id: 'imr_family', key: 'imr-family', overlap: 'A decision can cite several sources' },
  { id: 'imr_guideline', key: 'imr-guideline', overlap: 'A decision can cite several guidelines' },
  { id: 'reason', key: 'reason', overlap: 'A decision can give several reasons' },
  { id: 'specialty', key: 'specialty', overlap: 'A reviewer can have several specialties' },
  { id: 'state', key: 'state', overlap: 'A reviewer can be licensed in several states' },
  { id: 'age_band', key: 'age-band' },
  { id: 'sex', key: 'sex' },
  { id: 'year', key: 'year' },
]

const OUTCOME: DimensionLabels = {
  label: 'Outcome',
  without: 'Not read',
  overlap: null,
  browse: null,
  names: { upheld: 'Upheld', overturned: 'Overturned' },
  slugs: {},
}
const DECIDED: DimensionLabels = {
  label: 'Year of decision',
  without: 'Date not stated',
  overlap: null,
  browse: null,
  names: {},
  slugs: {},
}

/** The titles and addresses that the explorer's page carries, of the values that occur in the corpus. */
export function toExplorerLabels({ decisions, taxonomy }: Corpus): ExplorerLabels {
  const names = toNames(taxonomy)
  const labels = LABELLED.map(({ id, key, overlap = null }): [string, DimensionLabels] => {
    const grouping = GROUPINGS.find((one) => one.key === key)
    if (!grouping) throw new RangeError(`decisions are not grouped by ${key}`)
    const values = [...new Set(decisions.flatMap((row: DecisionRow) => grouping.valuesOf(row)))].sort()
    const titles = values.map((value) => [value, nameOf(names, grouping.key, value).title])
    const slugs = values.map((value) => [value, toBrowseId(value)])
    const isOther = ([value, other]: string[]) => value !== other
    return [
      id,
      {
        label: grouping.label,
        without: grouping.without,
        overlap,
        browse: pageHref('browse', grouping.key),
        names: Object.fromEntries(titles.filter(isOther)),
        slugs: Object.fromEntries(slugs.filter(isOther)),
      },
    ]
  })
  return {
    parquet: fileHref('data/decisions.parquet'),
    csv: fileHref('data/decisions.csv'),
    cases: pageHref('cases'),
    dimensions: { ...Object.fromEntries(labels), outcome: OUTCOME, decided: DECIDED },
  }
}
