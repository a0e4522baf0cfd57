import type { Rate } from '../rates/rate.ts'

/** What a picture shows that stands for a page where it is shared. */
export interface Card {
  siteTitle: string
  /** What the decisions have in common: `Treatment`; null where it is all of them. */
  kind: string | null
  /** The page's subject, or its finding. Never cut: it wraps and shrinks. */
  title: string
  rate: Rate
}
