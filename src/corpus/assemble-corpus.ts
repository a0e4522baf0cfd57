import type { Measurements } from '../accuracy/accuracy-sheet.ts'
import { hasOutcome, type PublishedRow, toDecisionRows } from '../classify/decision-row.ts'
import { sumDecisions } from '../rates/letter-sums.ts'
import { toLikeness } from '../rates/likeness.ts'
import type { IndexRow } from '../state-index/index-row.ts'
import { joinIndex, type StateIndex } from '../state-index/join-index.ts'
import type { Release } from '../taxonomy/read-release.ts'
import type { Term } from '../taxonomy/read-terms.ts'
import type { Benchmark, Taxonomy } from '../taxonomy/taxonomy.ts'
import { printName } from '../text/leave-out-invisible.ts'
import type { PlacedMessage } from '../text/message.ts'
import type { CaseRecord, Corpus, SetAside, SiteSettings, Withdrawn } from './corpus.ts'
import { mergeSpellings } from './merge-spellings.ts'

const byId = (a: { id: string; source: string }, b: { id: string; source: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.source < b.source ? -1 : 1

const atStart = (severity: PlacedMessage['severity'], rule: string, reason: string): PlacedMessage => ({
  severity,
  rule: `corpus/${rule}`,
  line: 1,
  column: 1,
  reason,
})

/** The record with one more message; what was read in the letter is still made when it is asked for. */
function withMessage(record: CaseRecord, message: PlacedMessage): CaseRecord {
  const { letter: _, ...head } = record
  return {
    ...head,
    messages: [...record.messages, message],
    get letter() {
      return record.letter
    },
  }
}

const others = (records: CaseRecord[], own: CaseRecord): string =>
  records.flatMap((other) => (other === own ? [] : [printName(other.source)])).join(', ')

/** A row whose letter states no decision date has the index's, and says so. */
function dateByIndex(row: PublishedRow, { letters }: StateIndex): PublishedRow {
  const date = row.decisionDate === null ? letters.get(row.caseId)?.dates.decisionDate : null
  return date ? { ...row, decisionDate: date, decisionDateFrom: 'index' } : row
}

/** Samples whose letters are all of this corpus, withdrawn ones among them: another corpus is read otherwise. */
const keepOwnSamples = ({ labeled, samples }: Measurements, ids: ReadonlySet<string>): Measurements => ({
  labeled,
  samples: samples.filter(({ letters }) => letters.every((id) => ids.has(id))),
})

/**
 * Letters that were withdrawn are left out, whatever files they have. Letters that cannot be read and letters that share
 * an id are set aside, counted and named; the rest is published.
 * The order in which the files were read changes nothing.
 */
export function assembleCorpus(
  files: CaseRecord[],
  taxonomy: Taxonomy,
  site: SiteSettings,
  benchmarks: Benchmark[] = [],
  releases: Release[] = [],
  glossary: Term[] = [],
  withdrawn: Withdrawn[] = [],
  indexRows: IndexRow[] = [],
  accuracy: Measurements = { labeled: [], samples: [] },
): Corpus {
  const taken = new Set(withdrawn.map(({ id }) => id))
  const takenTexts = new Set(files.filter(({ id }) => taken.has(id)).map(({ textSha256 }) => textSha256))
  const sorted = files.filter(({ id }) => !taken.has(id)).sort(byId)
  // A file that is no letter takes no letter's id away.
  const read = sorted.filter(({ letter }) => letter.layout !== null)
  const sameId = Map.groupBy(read, ({ id }) => id)
  const sameText = Map.groupBy(read, ({ textSha256 }) => textSha256)
  const cases: CaseRecord[] = []
  const setAside: SetAside[] = []
  const own: { id: string; caseNumber: string | null; decisions: PublishedRow[] }[] = []

  for (const record of sorted) {
    const twins = sameId.get(record.id) ?? []
    const { letter } = record
    if (letter.layout === null) setAside.push(record)
    else if (takenTexts.has(record.textSha256)) {
      const reason = `The text is that of a letter that was withdrawn, under another id: withdraw ${record.id} too, or remove the file`
      const { id, source, messages } = record
      setAside.push({ id, source, messages: [...messages, atStart('error', 'withdrawn-text', reason)] })
    } else if (twins.length > 1) {
      const reason = `The id ${record.id} is also that of ${others(twins, record)}; both are set aside: remove one, or give the right case number`
      const { id, source, messages } = record
      setAside.push({ id, source, messages: [...messages, atStart('error', 'same-id', reason)] })
    } else {
      const equals = sameText.get(record.textSha256) as CaseRecord[]
      const reason = `The text is the same as that of ${others(equals, record)}, under another id`
      const known = equals.length > 1 ? withMessage(record, atStart('warning', 'same-text', reason)) : record
      cases.push(known)
      own.push({
        id: record.id,
        caseNumber: letter.caseNumber?.value ?? null,
        decisions: toDecisionRows(record.id, cases.length, letter),
      })
    }
  }
  const stateIndex = joinIndex(indexRows, own)
  const rows = own.flatMap(({ decisions }) => decisions)
  const published = mergeSpellings(rows).map((row) => dateByIndex(row, stateIndex))
  const decisions = published.filter(hasOutcome)
  return {
    site,
    taxonomy,
    benchmarks,
    releases,
    glossary,
    cases,
    setAside: setAside
      .map(({ id, source, messages }) => ({ id, source: printName(source), messages }))
      .sort((a, b) => (a.source < b.source ? -1 : 1)),
    withdrawn: withdrawn.map((one) => ({ ...one, here: files.some(({ id }) => id === one.id) })),
    decisions,
    published,
    stateIndex,
    likeness: toLikeness(sumDecisions(decisions)),
    accuracy: keepOwnSamples(accuracy, new Set([...cases.map(({ id }) => id), ...taken])),
  }
}
