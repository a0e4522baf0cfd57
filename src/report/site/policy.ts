import { SECTIONS } from './sections.ts'

/** The one style that stands inside a file of the site: that of a figure's drawing. Hosts are told its hash. */
export { STANDALONE_RULES as DRAWING_STYLE } from '../../charts/standalone-rules.ts'

/** What a page needs beyond styles, typefaces and pictures of this site: its place tells. */
type Kind = 'plain' | 'figures' | 'search' | 'frame'

/** Content Security Policy, Level 3: a directive and the sources that it allows. */
type Directives = Record<string, string>

/** What every page may load: files of this site, and none of another; what is not named (frames, plug-ins) not at all. Forms lead to this site. */
const BASE: Directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
}

/**
 * What may run: scripts of this site, and none in a frame or inside a page. The search's program is WebAssembly. Every
 * page may fetch files of this site: programs that rate a page (Lighthouse) ask for robots.txt from within it.
 */
const MORE: Record<Kind, Directives> = {
  plain: { 'script-src': "'self'", 'connect-src': "'self'" },
  // A drawing is read, and shown as a picture, to be saved as one.
  figures: { 'script-src': "'self'", 'connect-src': "'self'", 'img-src': "'self' blob:" },
  frame: {},
  search: { 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" },
}

/** Where pages with figures lie; the empty one is the overview. */
const WITH_FIGURES = [
  '',
  'drug-classes',
  'figures',
  'guidelines',
  'matrix',
  'reasons',
  'specialties',
  'timing',
  'treatments',
  'workers',
]

const KINDS: Record<string, Kind> = {
  ...Object.fromEntries(WITH_FIGURES.map((section) => [section, 'figures'])),
  search: 'search',
  embed: 'frame',
}

const kindOf = (section: string): Kind => KINDS[section] ?? 'plain'

const print = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** What a page says of itself in its head, by its path below the base: `cases/cm16-0228949/`. */
export const toPagePolicy = (path: string): string => print({ ...BASE, ...MORE[kindOf(path.split('/')[0] ?? '')] })

/** What a page of a frozen edition says of itself: it has no script, and needs nothing outside its folder but styles. */
export const EDITION_POLICY = print(BASE)

/** Readers' searches stand in addresses, and are nobody else's business. */
export const REFERRER_POLICY = 'same-origin'

/** Nothing on this site asks for a device or a permission; what the copy buttons need is left as it is. */
const NOT_ASKED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer']
const PERMISSIONS = [...NOT_ASKED, 'microphone', 'midi', 'payment', 'usb', 'xr-spatial-tracking']
  .map((feature) => `${feature}=()`)
  .join(', ')

/** Files that programs of other sites may read, and that other sites may show. */
const READ_BY_OTHERS = ['answers', 'data', 'figures']
const SHOWN_BY_OTHERS = [...READ_BY_OTHERS, 'cards', 'embed']

/** Where drawings lie as files: those of today, and those of frozen editions. */
const WITH_DRAWINGS = ['editions', 'figures']

/** What a host sends with whatever lies in a folder of the site; `drawingStyles` are hashes of the styles in drawings. */
function toHeaders(section: string, drawingStyles: string[]): Record<string, string> {
  const kind = kindOf(section)
  const styles = ["'self'", ...drawingStyles.map((hash) => `'${hash}'`)].join(' ')
  const style: Directives = WITH_DRAWINGS.includes(section) ? { 'style-src': styles } : {}
  const framed = { 'frame-ancestors': kind === 'frame' ? '*' : "'none'" }
  return {
    'Content-Security-Policy': print({ ...BASE, ...MORE[kind], ...style, ...framed }),
    'Referrer-Policy': REFERRER_POLICY,
    'Permissions-Policy': PERMISSIONS,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': SHOWN_BY_OTHERS.includes(section) ? 'cross-origin' : 'same-origin',
    ...(READ_BY_OTHERS.includes(section) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  }
}

/** Headers for the paths of a pattern: `*` stands for any rest, `:file` for one part of a path. */
export interface HeaderRule {
  pattern: string
  headers: Record<string, string>
}

/**
 * What a host that sends headers sends, for a site at `base` (with a slash at both ends). No path fits two patterns:
 * hosts differ in what they make of a header that is set twice. `drawingStyles` are `sha256-…` of the styles in drawings.
 */
export const toHeaderRules = (base: string, drawingStyles: string[]): HeaderRule[] => [
  ...['', ':file'].map((file) => ({ pattern: base + file, headers: toHeaders('', drawingStyles) })),
  ...SECTIONS.map((section) => ({ pattern: `${base}${section}/*`, headers: toHeaders(section, drawingStyles) })),
]
