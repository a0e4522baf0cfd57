import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow } from '../../fixtures/made-rows.ts'
import { toBrowsePage, toBrowseRoutes } from '../browse/browse-page.ts'
import { toCellRoutes } from '../browse/cell-page.ts'
import { listDrugClasses, listTreatments } from './shared-treatments.ts'
import { toTreatment } from './treatment.ts'

const SPECIALTIES = [['Neurology'], ['Neurology', 'Pain Management'], ['Urology'], []]
const CITED = [['odg'], ['mtus-acupuncture', 'odg'], []]
const corpusOf = (decisions: number) =>
  madeCorpus(
    Array.from({ length: decisions }, (_, at) =>
      madeRow({
        caseId: `c${at}`,
        category: 'rehabilitation',
        subcategory: 'acupuncture',
        treatment: at % 2 ? 'electro-acupuncture' : 'acupuncture',
        outcome: at % 5 ? 'upheld' : 'overturned',
        specialties: SPECIALTIES[at % 4] ?? [],
        urAction: at % 3 ? 'modified' : null,
        claimsGuidelines: CITED[at % 3] ?? [],
        claimsFamilies: at % 3 === 2 ? ['none'] : ['odg'],
        imrGuidelines: ['odg'],
        imrFamilies: ['odg'],
      }),
    ),
  )

const corpus = corpusOf(24)

/** What the groups of the treatments' lists hold, `3 of 12`, by their addresses. */
const groups = new Map(
  toBrowseRoutes(corpus).flatMap((route) =>
    toBrowsePage(route)
      .aspects.flatMap(({ values }) => values)
      .map(({ id, decisions }): [href: string, held: string] => {
        const overturned = decisions.filter(({ outcome }) => outcome === 'overturned').length
        return [`/browse/${route.path}/#${id}`, `${overturned} of ${decisions.length}`]
      }),
  ),
)

test('each count of a treatment’s page leads to a group that holds so many decisions', () => {
  const led = listTreatments(corpus).flatMap((place) => {
    const { specialties, urActions, guidelines } = toTreatment(corpus, place, () => '')
    const counts = [...specialties, ...urActions].map(({ href, count }) => [href, count])
    const sides = guidelines.flatMap(({ claimsHref, byClaims, bothHref, byBoth }) => [
      [claimsHref, byClaims],
      [bothHref, byBoth],
    ])
    const inGroup = (href: string | null | undefined): href is string => href?.includes('/#') ?? false
    for (const [href, count] of counts) if (inGroup(href)) expect([href, groups.get(href)]).toEqual([href, count])
    for (const [href, count] of sides) {
      if (inGroup(href)) expect([href, groups.get(href)?.split(' ').at(-1)]).toEqual([href, count])
    }
    return [...counts, ...sides].map(([href]) => href).filter(inGroup)
  })
  expect(new Set(led)).toEqual(new Set(groups.keys()))
})

test('beside a longer list each count leads to a list of its own that holds so many, at every level', () => {
  const many = corpusOf(320)
  const lists = new Map(
    toCellRoutes(many).map(({ path, cell: { decisions } }) => {
      const overturned = decisions.filter(({ outcome }) => outcome === 'overturned').length
      return [`/browse/${path}/`, `${overturned} of ${decisions.length}`]
    }),
  )
  const led = [...listTreatments(many), ...listDrugClasses(many)].flatMap((place) => {
    const { specialties, urActions } = toTreatment(many, place, () => '')
    for (const { href, count } of [...specialties, ...urActions]) expect([href, lists.get(href)]).toEqual([href, count])
    return specialties.length > 0 ? [place.level] : []
  })
  expect(new Set(led)).toEqual(new Set(['category', 'subcategory', 'treatment']))
})
