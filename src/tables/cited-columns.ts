import type { PublishedRow } from '../classify/decision-row.ts'
import type { Column } from './table.ts'

/** What is cited of the guidelines: columns of `/data/decisions.*` behind the fixed ones. */
export const CITED_COLUMNS: Column<PublishedRow>[] = [
  {
    name: 'agreement',
    type: 'text',
    description:
      'Whether both sides cited the same guidelines: same, common (some), different, claims-none (only the reviewer cited any), imr-none, neither; empty where a field could not be read.',
    values: ['same', 'common', 'different', 'claims-none', 'imr-none', 'neither'],
    cellOf: (row) => row.agreement,
  },
  {
    name: 'claims_sections',
    type: 'list',
    description: 'Sections of guidelines that the claims administrator cited, as <guideline>/<section>.',
    cellOf: (row) => row.claimsCited.sections,
  },
  {
    name: 'claims_pages',
    type: 'list',
    description: 'Pages that the claims administrator cited, as <guideline>/<page> or <guideline>/<first>-<last>.',
    cellOf: (row) => row.claimsCited.pages,
  },
  {
    name: 'claims_editions',
    type: 'list',
    description:
      'Editions that the claims administrator cited, as <guideline>/<year>; empty where the citation gives no year.',
    cellOf: (row) => row.claimsCited.editions,
  },
  {
    name: 'claims_sources',
    type: 'list',
    description:
      'Sources outside the MTUS that the claims administrator cited and that share the entry other-non-mtus.',
    cellOf: (row) => row.claimsCited.sources,
  },
  {
    name: 'claims_outside_edition',
    type: 'list',
    description:
      'Guidelines that the claims administrator cited in an edition not in force on the day of the denial; empty where there is none or no date.',
    cellOf: (row) => row.claimsCited.outsideEdition,
  },
  {
    name: 'imr_sections',
    type: 'list',
    description: 'Sections of guidelines that the reviewer cited, as <guideline>/<section>.',
    cellOf: (row) => row.imrCited.sections,
  },
  {
    name: 'imr_pages',
    type: 'list',
    description: 'Pages that the reviewer cited, as <guideline>/<page> or <guideline>/<first>-<last>.',
    cellOf: (row) => row.imrCited.pages,
  },
  {
    name: 'imr_editions',
    type: 'list',
    description: 'Editions that the reviewer cited, as <guideline>/<year>; empty where the citation gives no year.',
    cellOf: (row) => row.imrCited.editions,
  },
  {
    name: 'imr_sources',
    type: 'list',
    description: 'Sources outside the MTUS that the reviewer cited and that share the entry other-non-mtus.',
    cellOf: (row) => row.imrCited.sources,
  },
  {
    name: 'imr_outside_edition',
    type: 'list',
    description:
      'Guidelines that the reviewer cited in an edition not in force on the day of the decision; empty where there is none or no date.',
    cellOf: (row) => row.imrCited.outsideEdition,
  },
]
