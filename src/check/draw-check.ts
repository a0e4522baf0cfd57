import { element } from '../browser/element.ts'
import type { CheckedCase, CheckedPleading, CheckedQuotation } from './check-pleading.ts'
import type { DiffRun } from './find-nearest.ts'
import { sayQuotation, sayStatement } from './say-check.ts'

const TAGS = { both: 'span', 'left-out': 'span', quoted: 'del', letter: 'ins' } as const

const drawDiff = (diff: DiffRun[]): HTMLElement =>
  element(
    'p',
    { class: 'letters-words diff' },
    ...diff.flatMap(({ kind, text }, place) => [place > 0 ? ' ' : '', element(TAGS[kind], {}, text)]),
  )

/** Draws what became of a text; `cases` is the address of the letters' pages, `letters` how many the corpus has. */
export function drawCheck(checked: CheckedPleading, cases: string, letters: string): HTMLElement[] {
  const names = new Map(checked.cases.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const hrefOf = (id: string, anchor = ''): string => `${cases}${encodeURIComponent(id)}/${anchor}`

  const linkTo = (id: string, paragraph: number): HTMLElement =>
    element('a', { href: hrefOf(id, `#p${paragraph}`) }, `${nameOf(id)}, paragraph ${paragraph}`)

  function drawQuotation(quotation: CheckedQuotation): HTMLElement {
    const { text, check, caseId, elsewhere } = quotation
    const place = check && 'paragraph' in check && caseId ? linkTo(caseId, check.paragraph) : null
    return element(
      'li',
      {},
      check?.verdict === 'different'
        ? drawDiff(check.diff)
        : element('p', { class: 'letters-words' }, `“${text.trim()}”`),
      element('p', {}, sayQuotation(quotation, nameOf), ' ', place),
      elsewhere && element('p', {}, linkTo(elsewhere.caseId, elsewhere.paragraph)),
    )
  }

  function drawCase({ id, name, check }: CheckedCase): HTMLElement {
    const own = checked.quotations.filter(({ caseId }) => caseId === id)
    const statements = check.exists ? check.statements.flatMap((one) => sayStatement(one) ?? []) : []
    return element(
      'section',
      { class: 'checked' },
      element('h3', {}, check.exists ? element('a', { href: hrefOf(id) }, name) : name),
      check.exists
        ? element('p', {}, 'In this corpus.')
        : element('p', {}, `Not in this corpus, which has ${letters}. The letter may exist all the same.`),
      ...statements.map((words) => element('p', {}, words)),
      own.length > 0 && element('ul', {}, ...own.map(drawQuotation)),
    )
  }

  const loose = checked.quotations.filter(({ caseId }) => caseId === null)
  return [
    ...checked.cases.map(drawCase),
    ...(loose.length > 0
      ? [
          element(
            'section',
            { class: 'checked' },
            element('h3', {}, 'Of no letter'),
            element('ul', {}, ...loose.map(drawQuotation)),
          ),
        ]
      : []),
  ]
}
