import { z } from 'astro/zod'
import { ITEM, PHRASED, phrases } from './common-keys.ts'
import {
  type Context,
  choice,
  fault,
  flag,
  optionalDay,
  optionalText,
  optionalTexts,
  refuseSameIds,
  text,
} from './entry-keys.ts'
import { toTokens } from './tokens.ts'

const edition = z.strictObject({
  year: text('as letters cite it', '2016', /^(19|20)\d\d$/),
  title: optionalText('where the guideline is several works side by side: which of them', 'Introduction'),
  from: optionalDay('first day in force; left out where it is not known', '2016-07-28'),
  until: optionalDay('first day no longer in force; left out while it is', '2017-12-01'),
  ccr: optionalText('section of title 8 of the California Code of Regulations', '9792.24.2', /^97\d\d(\.\d+)+$/),
})

const section = z.strictObject({ ...ITEM, also: optionalTexts('other names that letters use', 'Muscle relaxants') })

export const guidelines = z
  .strictObject({
    ...PHRASED,
    // The two entries that stand for any other citation can have no phrases of their own.
    phrases: phrases({
      source: text('the id of the source that the words name', 'fda').optional(),
      ambiguous: flag('`true` where the words are a section of other guidelines too; see below'),
    }).default([]),
    family: choice(
      '`mtus`, `odg`, `acoem-non-mtus` or `other-non-mtus`',
      ['mtus', 'odg', 'acoem-non-mtus', 'other-non-mtus'],
      'mtus',
    ),
    editions: z.array(edition).default([]).meta({
      description: 'of a part of the MTUS: the oldest first',
    }),
    sections: z.array(section).default([]).meta({ description: 'its sections or chapters, as letters cite them' }),
    sources: z
      .array(z.strictObject(ITEM))
      .default([])
      .meta({ description: 'for an entry that stands for several sources' }),
  })
  .superRefine((entry, context) => {
    refuseSameIds('sources', entry.sources, context)
    refuseSameIds('sections', entry.sections, context)
    checkEditions(entry.editions, context)
    checkSections(entry.sections, context)
    const known = entry.sources.map(({ id }) => id)
    for (const [index, { source }] of entry.phrases.entries()) {
      if (source === undefined || known.includes(source)) continue
      const ids = known.join(', ') || 'none so far'
      const message = `"${source}" is none of \`sources\`; write one of its ids (${ids}), or add \`- id: "${source}"\` with a title to \`sources\``
      fault(context, ['phrases', index, 'source'], 'unknown-source', message)
    }
  })

/**
 * One that begins before the one above it, of the same work, has ended is reported; where a beginning is not known,
 * nothing follows of the end before it.
 */
function checkEditions(editions: z.output<typeof edition>[], context: Context): void {
  for (const [index, { year, title, from, until }] of editions.entries()) {
    const tell = (key: string, rule: string, message: string) => fault(context, ['editions', index, key], rule, message)
    if (until !== null && from === null) {
      tell('until', 'bad-edition', `the edition ${year} has an end and no beginning; write \`from\` as well`)
    }
    if (until !== null && from !== null && until <= from) {
      const message = `the edition ${year} ends on ${until}, before it begins on ${from}; write another \`from\` or \`until\``
      tell('until', 'bad-edition', message)
      return
    }
    const before = editions.slice(0, index).findLast((other) => other.title === title)
    if (before?.from == null || from === null || (before.until !== null && before.until <= from)) continue
    const ended = before.until ? `ends on ${before.until}` : 'has no end'
    const message = `the edition ${year} begins on ${from}, and the one above it (${before.year}) ${ended}; write the oldest first, and end each where the next begins`
    tell('from', 'editions-overlap', message)
  }
}

/** What two names of sections are compared by: their words, without marks and large letters. */
const toWords = (name: string): string =>
  toTokens(name)
    .flatMap(({ word, kind }) => (kind === 'mark' ? [] : [word]))
    .join(' ')

function checkSections(sections: z.output<typeof section>[], context: Context): void {
  const owners = new Map<string, string>()
  for (const [index, { id, title, also }] of sections.entries()) {
    for (const [place, name] of [title, ...also].entries()) {
      const path = ['sections', index, ...(place === 0 ? ['title'] : ['also', place - 1])]
      const words = toWords(name)
      const owner = owners.get(words)
      if (words === '') fault(context, path, 'bad-section', `"${name}" has no words; write the name as letters cite it`)
      else if (owner !== undefined && owner !== id) {
        const message = `"${name}" stands for the sections ${owner} and ${id}; write it in one of the two`
        fault(context, path, 'section-of-two', message)
      }
      owners.set(words, id)
    }
  }
}
