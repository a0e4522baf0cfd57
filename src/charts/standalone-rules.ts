// The light scheme's rules for figures, with their values written out: a file that is read alone has no stylesheet.
const INK = '#17191c'
const INK_2 = '#474b52'
const INK_3 = '#62666e'
const PAPER = '#ffffff'
const LINE = '#8a8c90'
const OVERTURNED = '#f46a25'
const OVERTURNED_TEXT = '#ad3f09'
const OVERTURNED_WASH = '#fdeee5'
const UPHELD = '#12436d'
const UNKNOWN = '#6f7278'

/** The stylesheet of a figure that stands in a file of its own. */
export const STANDALONE_RULES = [
  `.plot{font:400 13px/1 "Source Sans 3","Source Sans Pro","Helvetica Neue",Arial,sans-serif;fill:${INK}}`,
  `.paper{fill:${PAPER}}`,
  '.grid{stroke:#ebeae6}',
  `.tick,.tier{fill:${INK_3}}`,
  `.ref{stroke:${INK_2};stroke-dasharray:2 3}`,
  `.reflabel{fill:${INK_2}}`,
  '.rowlabel{font-size:14px}',
  '.narrow .rowlabel{font-size:13.5px}',
  '.narrow .zero{display:none}',
  '.self{font-weight:600}',
  `.worked{fill:${INK_3}}`,
  '.rate{font-weight:600;font-size:14px}',
  '.rate.few{font-weight:400}',
  `.count{font-size:14px;fill:${INK_2}}`,
  '.narrow .count,.narrow .rate{font-size:13px}',
  `.cell{fill:#f6f6f4}`,
  `.cell.few{fill:${PAPER};stroke:#bdbcb8}`,
  '.cell.r1{fill:#fff8f3;stroke:#fdd5bc}',
  '.cell.r2{fill:#feeadd}',
  '.cell.r3{fill:#fdd5bc}',
  '.cell.r4{fill:#fab48b}',
  '.cell.r5{fill:#f58a52}',
  '.hitbox{fill:none;stroke:none}',
  `.m-over,.bar.over{fill:${OVERTURNED}}`,
  `.m-up,.bar.up{fill:${UPHELD}}`,
  `.bar.unknown{fill:${UNKNOWN}}`,
  `.bar.plain{fill:${INK_3}}`,
  `.bar.few{fill:${PAPER};stroke-width:1.75}`,
  `.bar.over.few{stroke:${OVERTURNED_TEXT}}`,
  `.bar.up.few{stroke:${UPHELD}}`,
  `.bar.plain.few{stroke:${INK_3}}`,
  '.middle,.era{fill:#f6f6f4}',
  `.bar.unknown.few{stroke:${UNKNOWN}}`,
  `.iv{stroke:${OVERTURNED};fill:none}`,
  '.iv.reliable{stroke-width:4}',
  `.iv.few{stroke:${OVERTURNED_TEXT};stroke-width:1.5}`,
  `.dot{fill:${OVERTURNED};stroke:${PAPER};stroke-width:1.25}`,
  `.dot.few{fill:${PAPER};stroke:${OVERTURNED_TEXT};stroke-width:1.75}`,
  `.past{fill:none;stroke:${OVERTURNED_TEXT};stroke-width:1.5}`,
  `.limit{stroke:${LINE};fill:none}`,
  `.published{stroke:${INK}}`,
  `.shrunken{stroke:${INK};stroke-width:2}`,
  `.tick,.tier,.reflabel,.funnel .rowlabel{paint-order:stroke;stroke:${PAPER};stroke-width:4px}`,
  `.span{fill:${OVERTURNED_WASH}}`,
  `.zero,.base,.brace{stroke:${LINE};fill:none}`,
  '.big{font-size:19px;font-weight:600}',
  `.big.over{fill:${OVERTURNED_TEXT}}`,
  `.big.up{fill:${UPHELD}}`,
  `.small{font-size:14px;fill:${INK_2}}`,
  '.narrow .small{font-size:13.5px}',
  `.bracket{stroke:${INK_2};fill:none;stroke-width:1.25}`,
].join('')
