import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { toCaseName } from '../../words/case-title.ts'
import { pageHref } from '../../words/href.ts'
import { type PageLink, sayShown, toListPages, toPageLinks } from '../../words/list-pages.ts'
import { atStart, sayMessage } from '../../words/say.ts'

/** What the messages of a rule say, in general. */
const RULES: Record<string, string> = {
  'classify/amounts-differ': 'A request states an amount more than once, and not alike',
  'classify/no-count': 'A request states visits or refills that are no whole number, or more than anybody has',
  'classify/sessions-disagree': 'A request’s number of sessions does not fit how often and how long',
  'classify/unknown-citation': 'A citation names no guideline that this site knows by name',
  'classify/unknown-section': 'A citation names a section that its guideline is not known to have',
  'classify/unknown-treatment': 'A request is for no treatment that this site knows',
  'corpus/same-id': 'Two files have one id',
  'corpus/same-text': 'Two files have the same text',
  'corpus/sha256-differs': 'The text is not the one that was taken in',
  'letter/closing-disagrees': 'The closing sentence, which names no treatment, does not fit the outcome',
  'letter/decision-incomplete': 'A part of a decision is missing',
  'letter/empty': 'The file holds no text',
  'letter/injury-date-disagrees': 'Header and summary give different dates of injury',
  'letter/items-disagree': 'The letter counts other items than could be read',
  'letter/labels-disagree': 'The numbers of the letter’s labels do not agree',
  'letter/long-heading': 'A request is longer than requests are',
  'letter/long-name': 'A specialty or state is longer than names are',
  'letter/no-date': 'A date of the header is no date',
  'letter/no-decision': 'No decision could be read',
  'letter/no-outcome': 'A decision has no outcome that could be read',
  'letter/no-request': 'A decision has no request that could be read',
  'letter/no-specialty': 'The reviewer’s specialty could not be read',
  'letter/no-state': 'The reviewer’s state of licensure could not be read',
  'letter/outcomes-disagree': 'The letter says both outcomes of one request',
  'letter/printings-disagree': 'The letter prints its decisions twice, and not alike',
  'letter/rationale-holds-labels': 'A rationale holds parts of another item',
  'letter/unknown-layout': 'The layout is not known',
  'letter/unknown-outcome': 'An outcome is neither upheld nor overturned',
  'text/encoding': 'The file was not in UTF-8',
  'text/invisible': 'The file held invisible or control characters',
  'text/line-ends': 'The file’s lines end in CR LF or CR',
  'text/unicode': 'The text was not in Unicode normal form C',
}

/** What a rule says; one that has no words of its own is said by its name. */
const sayRule = (rule: string): string => RULES[rule] ?? atStart(rule.replace(/^.*\//, '').replaceAll('-', ' '))

export interface RuleLine {
  rule: string
  says: string
  messages: number
  letters: number
}

/** One letter with what reading it met. */
export interface LetterLine {
  name: string
  href: string
  messages: { says: string; place: string }[]
}

export interface LettersPage {
  number: number
  lines: LetterLine[]
  /** `Letters 101 to 200 of 340`. */
  shown: string
  links: PageLink[]
}

/** Messages of published letters and of files set aside, by rule, the most letters first. */
export function toRuleLines({ cases, setAside }: Corpus): RuleLine[] {
  const rules = new Map<string, { messages: number; letters: Set<string> }>()
  for (const { source, messages } of [...cases, ...setAside]) {
    for (const { rule } of messages) {
      const line = rules.get(rule) ?? { messages: 0, letters: new Set<string>() }
      line.messages++
      line.letters.add(source)
      rules.set(rule, line)
    }
  }
  return [...rules]
    .map(([rule, { messages, letters }]) => ({ rule, says: sayRule(rule), messages, letters: letters.size }))
    .sort((a, b) => b.letters - a.letters || (a.rule < b.rule ? -1 : 1))
}

const qualityHref = (page: number): string => (page === 1 ? pageHref('quality') : pageHref('quality', String(page)))

/** The letters in which something could not be read as it should, a page of them each; one empty page without any. */
export function toLettersPages({ cases }: Corpus): LettersPage[] {
  const held = cases.filter(({ messages }) => messages.length > 0)
  const pages = toListPages(held)
  return pages.map((page) => ({
    number: page.number,
    lines: page.items.map((record) => ({
      name: toCaseName(record),
      href: pageHref('cases', record.id),
      messages: record.messages.map((message) => ({
        says: sayMessage(message),
        place: `Line ${message.line}; ${message.rule}`,
      })),
    })),
    shown: pages.length === 1 ? formatNumberOf(held.length, 'letter') : sayShown('Letters', page, held.length),
    links: toPageLinks(page.number, pages.length, qualityHref),
  }))
}
