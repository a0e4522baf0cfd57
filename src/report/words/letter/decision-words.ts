import { inLetterOrder } from '../../../text/span.ts'
import { pageHref } from '../href.ts'
import { type Names, nameOf } from '../names.ts'
import { inSentence, qualifiedInSentence, sayList } from '../say.ts'
import type { ClassifiedDecision } from '../shapes.ts'
import type { Piece, Statement } from './case-marks.ts'

export const value = (text: string, href?: string): Piece => ({ text, as: 'value', ...(href ? { href } : {}) })
const plain = (text: string): Piece => ({ text })

type Asked = ClassifiedDecision['asked']
type Range = { min: number; max: number }

const sayNumbers = ({ min, max }: Range): string => (min === max ? String(min) : `${min} to ${max}`)

/** `1 week`, `2 to 3 weeks`, `2 patches`, `2 boxes`. */
function sayCount(range: Range, noun: string): string {
  const plural = /(?:ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`
  return `${sayNumbers(range)} ${range.max === 1 ? noun : plural}`
}

const sayRhythm = ({ frequency, duration }: Asked): string | null => {
  const often = frequency && `${sayCount(frequency.value, 'time')} a ${frequency.value.per}`
  const long = duration && sayCount(duration.value, duration.value.unit)
  return often && long ? `${often} for ${long}` : (often ?? (long && `for ${long}`))
}

/** What is asked in numbers, as a person says it: `8 sessions, that is 2 times a week for 4 weeks`. Empty without any. */
export function sayAsked(asked: Asked): string[] {
  const { sessions, quantity, refills, strengths, laterality, levels } = asked
  const rhythm = sayRhythm(asked)
  const visits = sessions && sayCount(sessions.value, 'session')
  const derived = sessions?.value.basis === 'derived'
  const size =
    quantity && (quantity.value.unit ? sayCount(quantity.value, quantity.value.unit) : sayNumbers(quantity.value))
  return [
    laterality.length > 0 ? sayList(laterality.map(({ value }) => value)) : null,
    levels.length > 0 ? sayList(levels.map(({ value }) => value)) : null,
    strengths.length > 0 ? sayList(strengths.map(({ value }) => value)) : null,
    visits && derived && rhythm ? `${visits}, counted from ${rhythm}` : visits,
    visits && derived ? null : rhythm,
    size && (quantity?.value.unit ? size : `quantity ${size}`),
    refills && (refills.value.max === 0 ? 'no refill' : sayCount(refills.value, 'refill')),
  ].filter((part) => part !== null)
}

type Cited = ClassifiedDecision['imr']['cited'][number]

/** So many sections are named in a strip; the letter's note names all. */
const MOST_NAMED = 2

const sayPages = (pages: Cited['pages']): string => {
  const runs = pages.map(({ value: { from, to } }) => (from === to ? String(from) : `${from}–${to}`))
  const one = pages.length === 1 && pages[0]?.value.from === pages[0]?.value.to
  return `${one ? 'page' : 'pages'} ${sayList(runs)}`
}

/** `psychological treatment`, but `Initial Approaches to Treatment`, whose every word is large. */
const inCitation = (title: string): string => (/[\s-]\p{Lu}\p{Ll}/u.test(title) ? title : inSentence(title))

const toSectionNames = (names: Names, { id, sections }: Cited): string[] =>
  sections.map((section) => inCitation(nameOf(names, 'imr_section', `${id}/${section.id}`).short))

/** One mention in few words: `Chronic Pain, psychological treatment, page 101`. */
export function sayCitedShort(names: Names, cited: Cited): string {
  const sections = toSectionNames(names, cited)
  const more = sections.length > MOST_NAMED ? [`${sections.length - MOST_NAMED + 1} more sections`] : []
  return [
    nameOf(names, 'imr_guideline', cited.id).short,
    ...sections.slice(0, sections.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED),
    ...more,
    ...(cited.pages.length > 0 ? [sayPages(cited.pages)] : []),
  ].join(', ')
}

/** One mention in full: the guideline with its page, year, sections, pages, and other words of the citation as a quote. */
export function toCitedPieces(names: Names, cited: Cited): Piece[] {
  const { id, source, year, pages, topics, outsideEdition } = cited
  const said = [
    ...(source ? [nameOf(names, 'claims_source', source).title] : []),
    ...(year ? [year.value] : []),
    ...toSectionNames(names, cited),
    ...(pages.length > 0 ? [sayPages(pages)] : []),
  ]
  return [
    { text: nameOf(names, 'imr_guideline', id).title, as: 'value', href: pageHref('guidelines', id) },
    ...said.map((text): Piece => ({ text: `, ${text}` })),
    ...topics.flatMap(({ value }): Piece[] => [{ text: ', ' }, { text: value, as: 'quote' }]),
    ...(outsideEdition ? [{ text: ', an edition not in force on that day' }] : []),
  ]
}

/** `Acupuncture, rehabilitation; neck and low back; 12 sessions`. */
export function toAskedStatement(
  names: Names,
  { treatment, otherTreatments, bodyParts, asked }: ClassifiedDecision,
): Statement {
  const pieces = treatment
    ? [
        value(nameOf(names, 'treatment', treatment.id).title, pageHref('treatments', treatment.id)),
        plain(`, ${inSentence(nameOf(names, 'category', treatment.category).title)}`),
      ]
    : [value('not classified')]
  const parts = inLetterOrder(bodyParts).map((id) => qualifiedInSentence(nameOf(names, 'body_part', id).title))
  const others = otherTreatments.map(({ id }) => qualifiedInSentence(nameOf(names, 'treatment', id).title))
  const said = [
    ...(others.length > 0 ? [`with ${sayList(others)}`] : []),
    ...(parts.length > 0 ? [sayList(parts)] : []),
    ...sayAsked(asked),
  ]
  return { label: 'Asked', pieces: [...pieces, ...said.map((part) => plain(`; ${part}`))] }
}

/** The guidelines cited in one field, each with its page, and the families they belong to. */
export function toCitedStatement(
  names: Names,
  label: string,
  { guidelines, families, cited }: ClassifiedDecision['imr'],
): Statement {
  if (guidelines.length === 0)
    return { label, pieces: [value(families.includes('none') ? 'no guideline' : 'not recognized')] }
  const pieces = cited.flatMap((mention, index) => [
    ...(index > 0 ? [plain('; ')] : []),
    ...toCitedPieces(names, mention),
  ])
  const outside = families.map((family) => nameOf(names, 'imr_family', family).title)
  return { label, pieces: outside.length > 0 ? [...pieces, plain(` (${outside.join('; ')})`)] : pieces }
}
