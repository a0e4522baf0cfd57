import type { Rate } from '../rates/rate.ts'

// The light scheme's colors, for a picture has no reader whose setting it could follow.
const INK = '#17191c'
const INK_2 = '#474b52'
const OVERTURNED = '#f46a25'
const OVERTURNED_TEXT = '#ad3f09'
const UPHELD = '#12436d'

/** The one family of letters on a card; its file comes with the project, so that a card is the same everywhere. */
export const CARD_FONT = 'Report Sans 3'

/** The sizes of letters that are chosen by the room there is, in pixels; each has a rule. */
export const CARD_SIZES = [76, 66, 58, 52, 46, 42, 38, 34, 30, 26] as const

/** The stylesheet inside a card. */
export const CARD_RULES = [
  `text{font-family:"${CARD_FONT}";font-size:46px;fill:${INK_2}}`,
  `.paper{fill:#ffffff}`,
  `.brand{font-weight:600;fill:${INK}}`,
  ...CARD_SIZES.map((size) => `.t${size}{font-size:${size}px}`),
  `.title{font-weight:600;fill:${INK}}`,
  `.number{font-size:140px;fill:${OVERTURNED_TEXT}}`,
  `.number.reliable{font-weight:600}`,
  `.m-over{fill:${OVERTURNED}}`,
  `.m-up{fill:${UPHELD}}`,
  `.hollow{fill:#ffffff;stroke-width:5}`,
  `.hollow.m-over{stroke:${OVERTURNED_TEXT}}`,
  `.hollow.m-up{stroke:${UPHELD}}`,
].join('')

/** What a picture shows that stands for a page where it is shared. */
export interface Card {
  siteTitle: string
  /** What the decisions have in common: `Treatment`; null where it is all of them. */
  kind: string | null
  /** The page's subject, or its finding. Never cut: it wraps and shrinks. */
  title: string
  rate: Rate
}
