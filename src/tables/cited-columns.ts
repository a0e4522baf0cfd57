import type { CitedValues, PublishedRow } from '../classify/decision-row.ts'
import { type Column, text } from './table.ts'

/** What one side cites of the guidelines; `decided` is what it did on the day by which editions are judged. */
function toSideColumns(side: 'claims' | 'imr', who: string, decided: string): Column<PublishedRow>[] {
  const column = (name: string, key: keyof CitedValues, description: string): Column<PublishedRow> => ({
    name: `${side}_${name}`,
    type: 'list',
    description,
    cellOf: (row) => row[`${side}Cited`][key],
  })
  return [
    column('sections', 'sections', `Sections of guidelines that ${who} cited, as <guideline>/<section>.`),
    column('pages', 'pages', `Pages that ${who} cited, as <guideline>/<page> or <guideline>/<first>-<last>.`),
    column(
      'editions',
      'editions',
      `Editions that ${who} cited, as <guideline>/<year>; empty where the citation gives no year.`,
    ),
    column('sources', 'sources', `Sources outside the MTUS that ${who} cited and that share the entry other-non-mtus.`),
    column(
      'outside_edition',
      'outsideEdition',
      `Guidelines that ${who} cited in an edition not in force on the day of the ${decided}; empty where there is none or no date.`,
    ),
  ]
}

/** What is cited of the guidelines: columns of `/data/decisions.*` behind the fixed ones. */
export const CITED_COLUMNS: Column<PublishedRow>[] = [
  text(
    'agreement',
    'Whether both sides cited the same guidelines: same, common (some), different, claims-none (only the reviewer cited any), imr-none, neither; empty where a field could not be read.',
    (row) => row.agreement,
    { values: ['same', 'common', 'different', 'claims-none', 'imr-none', 'neither'] },
  ),
  ...toSideColumns('claims', 'the claims administrator', 'denial'),
  ...toSideColumns('imr', 'the reviewer', 'decision'),
]
