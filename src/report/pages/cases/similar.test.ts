import { expect, test } from 'vitest'
import type { CaseRecord } from '../../../corpus/corpus.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow } from '../../fixtures/made-rows.ts'
import type { ClassifiedDecision, ClassifiedLetter } from '../../words/shapes.ts'
import { toSimilar } from './similar.ts'

type Made = [outcome: 'upheld' | 'overturned', rationale: string, treatment?: string | null]

const field = <T>(value: T) => ({ value, span: { start: 0, end: 1 } })
const VISITS = 'six visits of therapy brought no gain in function and more of the same are now asked for'
const NEEDLES = 'a first trial of needles is within what the chapter allows for this worker with neck pain'

/** A corpus of made-up letters, each a list of decisions; the texts are their rationales one after the other. */
function makeCorpus(letters: Record<string, Made[]>) {
  const texts = new Map<string, string>()
  const cases = Object.entries(letters).map(([id, decisions]): CaseRecord => {
    let text = ''
    const made = decisions.map(([outcome, rationale, treatment = 'acupuncture'], place) => {
      const start = text.length
      text += `${rationale}\n`
      return {
        number: place + 1,
        outcome: field(outcome),
        request: field(`Request ${place + 1} of ${id}`),
        disputedPortion: null,
        rationale: { start, end: start + rationale.length },
        treatment: treatment === null ? null : { id: treatment, span: { start, end: start } },
      } as unknown as ClassifiedDecision
    })
    texts.set(id, text)
    const letter = { caseNumber: null, decisions: made } as unknown as ClassifiedLetter
    return { id, source: `${id}.txt`, textStart: 0, textSha256: '', letter, messages: [], forPublisher: [] }
  })
  const rows = cases.flatMap(({ id, letter }) =>
    letter.decisions.map(({ number, request, outcome, treatment }) =>
      madeRow({
        caseId: id,
        number,
        request: request.value,
        outcome: outcome?.value ?? 'upheld',
        treatment: treatment?.id ?? null,
      }),
    ),
  )
  const corpus = { ...madeCorpus(rows), cases }
  return (id: string) => {
    const record = cases.find((one) => one.id === id)
    if (!record) throw new Error(`no letter ${id}`)
    return toSimilar(corpus, record, (one) => texts.get(one.id) ?? '')
  }
}

test('the nearest rationale on the same treatment stands first; one decision a letter; equal lists stand together', () => {
  const similar = makeCorpus({
    a: [
      ['upheld', VISITS],
      ['upheld', VISITS],
    ],
    b: [['upheld', NEEDLES]],
    c: [
      ['upheld', `${VISITS} without a reason`],
      ['upheld', VISITS],
    ],
    d: [['upheld', VISITS, 'electro-acupuncture']],
  })
  const views = similar('a')
  expect(views.map(({ title }) => title)).toEqual(['Like decisions 1 and 2'])
  expect(views[0]?.lines.map(({ words, from }) => [words, from])).toEqual([
    ['Request 2 of c', 'c, nearly the same text'],
  ])
  expect(views[0]?.all).toEqual({ href: '/browse/treatment/acupuncture/', label: 'All decisions on acupuncture' })
})

test('the nearest of the other outcome is shown where the nearest all agree', () => {
  const similar = makeCorpus({
    a: [['upheld', VISITS]],
    b: [['upheld', `${VISITS} again`]],
    c: [['upheld', `${VISITS} once more`]],
    d: [['upheld', `${VISITS} as before`]],
    e: [['overturned', `${NEEDLES} and six visits of therapy brought no gain`]],
  })
  const [view] = similar('a')
  expect(view?.lines.map(({ outcome }) => outcome)).toEqual(['upheld', 'upheld', 'upheld'])
  expect(view?.contrary).toMatchObject({ outcome: 'overturned', href: '/cases/e/#decision-1' })
})

test('where there is none the page says why', () => {
  const similar = makeCorpus({
    a: [
      ['upheld', VISITS],
      ['upheld', VISITS, 'electro-acupuncture'],
      ['upheld', VISITS, null],
    ],
    b: [['upheld', NEEDLES]],
  })
  expect(similar('a').map(({ none, all }) => [none?.lead, all?.label])).toEqual([
    ['None in like words.', 'All decisions on acupuncture'],
    ['None in this corpus.', undefined],
    ['Not classified.', undefined],
  ])
})
