import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agrees, compare, type Line, type Recount, readCsv, recount } from './count-again.ts'
import { compareAgain } from './differences-again.ts'
import { CITED_BY, FIGURE_GROUPS, MATRIX_GROUPS, onTreatment, pairAgain } from './figure-groups.ts'
import {
  type Check,
  type Counted,
  recountLetterSizes,
  recountOutcomes,
  recountReasonGroups,
  recountReasonSides,
} from './recount-shares.ts'
import { funnelAgain, shrinkAgain } from './shrink-again.ts'
import { standardizeAgain } from './standardize-again.ts'

const differing = (name: string, line: Line, again: Record<string, number | null>): string[] =>
  Object.entries(again).flatMap(([column, value]) =>
    column in line && !agrees(line[column], value) ? [`${name}: ${column} is ${line[column]}, counted ${value}`] : [],
  )

/** Rates of groups with whatever else stands in their rows. Rows without letters are counts that stand in no rate. */
function checkRates(lines: Line[], counted: Counted, membersOf: (line: Line, place: number) => Line[]): string[] {
  const { rows, likeness } = counted
  const rated = lines.filter((line) => line['letters'] !== '')
  const groups = rated.map(membersOf)
  const counts = groups.map((group) => recount(group, likeness))
  const shrunken = 'shrunken' in (lines[0] ?? {}) ? shrinkAgain(counts) : []
  return rated.flatMap((line, at) => {
    const name = line['id'] ?? ''
    const [group, count] = [groups[at] as Line[], counts[at] as Recount]
    const estimate = count.rate === null ? null : (shrunken[at] ?? null)
    return [
      ...compare(name, line, count),
      ...differing(name, line, standardizeAgain(group, rows, likeness)),
      ...differing(name, line, {
        shrunken: estimate?.rate ?? null,
        shrunken_low: estimate?.low ?? null,
        shrunken_high: estimate?.high ?? null,
      }),
    ]
  })
}

/** Rows that are all values of something, none left out; what has no value stands in a row without a rate. */
function checkDimension(valuesOf: (row: Line) => string[]): Check {
  return (lines, counted) => {
    const groups = new Map<string, Line[]>()
    for (const row of counted.rows) {
      for (const id of new Set(valuesOf(row))) {
        const group = groups.get(id)
        if (group) group.push(row)
        else groups.set(id, [row])
      }
    }
    const rest = lines.filter((line) => line['letters'] === '').reduce((sum, line) => sum + Number(line['decided']), 0)
    const unvalued = groups.get('')?.length ?? 0
    groups.delete('')
    const printed = new Set(lines.filter((line) => line['letters'] !== '').map((line) => line['id']))
    return [
      ...checkRates(lines, counted, (line) => groups.get(line['id'] ?? '') ?? []),
      ...[...groups.keys()].flatMap((id) => (printed.has(id) ? [] : [`${id}: has decisions and no row`])),
      ...(rest === unvalued ? [] : [`outside the rows: ${rest}, counted ${unvalued}`]),
    ]
  }
}

const checkMatrix =
  ([rowsOf, columnsOf]: [(row: Line) => string[], (row: Line) => string[]]): Check =>
  (lines, { rows, likeness }) =>
    lines.flatMap((line) => {
      const [first, second] = [line['id_1'] ?? '', line['id_2'] ?? '']
      const own = rows.filter((row) => rowsOf(row).includes(first) && columnsOf(row).includes(second))
      return compare(`${first}, ${second}`, line, recount(own, likeness))
    })

const checkDifferences: Check = (lines, { rows, likeness }) => {
  const groups = lines.map((line) => pairAgain(line, rows))
  const pairs = groups.map(([a, b]): [Recount, Recount] => [recount(a, likeness), recount(b, likeness)])
  const again = compareAgain(pairs)
  return lines.flatMap((line, at) => {
    const name = line['group'] ?? ''
    const [[a, b], [groupA, groupB]] = [pairs[at] as [Recount, Recount], groups[at] as [Line[], Line[]]]
    const counts = [a.overturned, a.decided, b.overturned, b.decided].join()
    const printed = [line['group_overturned'], line['group_decided'], line['other_overturned'], line['other_decided']]
    const letters = new Set(groupB.map((row) => row['case_id']))
    const both = new Set(groupA.map((row) => row['case_id']).filter((id) => letters.has(id))).size
    const { difference, low, high, level, p } = again[at] ?? {}
    return [
      ...(printed.join() === counts ? [] : [`${name}: ${printed.join()}, counted ${counts}`]),
      ...(difference !== undefined && line['letters_in_both'] !== String(both)
        ? [`${name}: ${line['letters_in_both']} letters in both, counted ${both}`]
        : []),
      ...differing(name, line, {
        difference: difference ?? null,
        low: low ?? null,
        high: high ?? null,
        level: level ?? null,
        p: p ?? null,
      }),
    ]
  })
}

const checkFunnel: Check = (lines, { rows, likeness }) => {
  const overall = recount(rows, likeness).rate ?? 0
  return lines.flatMap((line) => {
    const count = recount(
      rows.filter((row) => row['subcategory'] === line['id']),
      likeness,
    )
    const { low, high } = funnelAgain(overall, count.effective)
    const counts = `${line['decided']},${line['overturned']}`
    return [
      ...(counts === `${count.decided},${count.overturned}` ? [] : [`${line['id']}: ${counts} differ`]),
      ...differing(line['id'] ?? '', line, {
        effective: count.effective,
        rate: count.rate,
        limit_low: low,
        limit_high: high,
      }),
    ]
  })
}

/** The parts of a treatment: the first row is the whole, the others its subcategories or treatments. */
const checkParts =
  (isWhole: (row: Line) => boolean, column: string): Check =>
  (lines, counted) =>
    checkRates(lines, counted, (line, place) =>
      counted.rows.filter((row) => isWhole(row) && (place === 0 || row[column] === line['id'])),
    )

const checkList =
  (isListed: (row: Line) => boolean): Check =>
  (lines, { rows }) => {
    const say = (row: Line) => `${row['case_id']}#${row['decision']} ${row['outcome']}`
    const [printed, own] = [lines.map(say).sort().join(), rows.filter(isListed).map(say).sort().join()]
    return printed === own ? [] : ['the list is another than that of decisions.csv']
  }

const checkOverall: Check = (lines, { rows, likeness }) => {
  const { rate, low, high } = recount(rows, likeness)
  return differing('these letters', lines.find((line) => line['year'] === '') ?? {}, { share: rate, low, high })
}

const drugsOf = (id: string) => (row: Line) => row['drug_class'] === id

/** How the rows of each figure are counted again; null for a figure that nobody has told how. */
function findCheck(figure: string): Check | null {
  if (FIGURE_GROUPS[figure]) return checkDimension(FIGURE_GROUPS[figure])
  if (MATRIX_GROUPS[figure]) return checkMatrix(MATRIX_GROUPS[figure])
  if (figure.endsWith('-difference')) return checkDifferences
  if (figure === 'treatments-funnel') return checkFunnel
  if (figure === 'overview-benchmarks') return checkOverall
  if (figure === 'overview-letters') return (lines, { rows }) => recountLetterSizes(lines, rows)
  if (figure === 'overview-outcome') return recountOutcomes(() => true)
  if (figure === 'overview-reasons' || figure === 'reasons-sides') return recountReasonSides
  // Whose days are counted by letters, and hold no share: the site's tests count them again.
  if (figure.startsWith('timing-')) return () => []
  const [, kind = '', id = '', name = ''] = /^(treatment|drug-class|guideline|reason)-(.+)-([a-z]+)$/.exec(figure) ?? []
  if (kind === 'reason') return recountReasonGroups(id)
  if (kind === 'guideline' && name === 'cited')
    return (lines, counted) =>
      checkRates(lines, counted, (line) => counted.rows.filter((row) => CITED_BY[line['id'] ?? '']?.(row, id)))
  if (kind === 'guideline' && name === 'treatments')
    return (lines, counted) =>
      checkRates(lines, counted, (line) =>
        counted.rows.filter((row) => CITED_BY['By the reviewer']?.(row, id) && row['category'] === line['id']),
      )
  const isOwn = kind === 'drug-class' ? drugsOf(id) : onTreatment(id)
  if (name === 'kinds') return checkParts(isOwn, 'subcategory')
  if (name === 'entries') return checkParts(isOwn, 'treatment')
  if (name === 'outcome') return recountOutcomes(isOwn)
  return name === 'decisions' ? checkList(isOwn) : null
}

/** Every figure's file of a site, counted again; one that nobody has told how to count is a fault. */
export function recountFigures(site: string, counted: Counted): { what: string; lines: number; faults: string[] }[] {
  const folder = join(site, 'figures')
  const results = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => {
      const figure = file.replace(/\.csv$/, '')
      const lines = readCsv(readFileSync(join(folder, file), 'utf8'))
      const check = findCheck(figure)
      const faults = check ? check(lines, counted) : ['no rule to count it by']
      return { what: figure, lines: lines.length, faults: faults.map((fault) => `${figure} ${fault}`) }
    })
  // The pages of single treatments, guidelines and reasons have a figure or two each: they are told together.
  const kinds = Map.groupBy(results, ({ what }) =>
    what.replace(/^(treatment|drug-class|guideline|reason)-.+-([a-z]+)$/, '$1-…-$2'),
  )
  return [...kinds].map(([what, own]) => ({
    what: `figure ${what}${own.length > 1 ? ` (${own.length} files)` : ''}`,
    lines: own.reduce((sum, { lines }) => sum + lines, 0),
    faults: own.flatMap(({ faults }) => faults),
  }))
}
