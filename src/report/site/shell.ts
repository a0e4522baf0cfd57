import { sayRelease } from '../../cite/citation.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { type TermIndex, toTermIndex } from '../../terms/term-index.ts'
import { feedHref } from '../pages/data/releases.ts'
import { browseHref } from '../words/browse-href.ts'
import { toContact } from '../words/contact.ts'
import { fileHref, pageHref, termHref } from '../words/href.ts'
import { MADE_UP } from '../words/made-up.ts'
import { oncePer } from '../words/once-per.ts'
import { toReleaseDay } from '../words/release-day.ts'
import type { CardLink } from './page-head.ts'

export interface ShellLink {
  href: string
  label: string
}

/** The sections of the site, all named in the masthead; a page says in which it lies. */
export type Section =
  | 'treatments'
  | 'guidelines'
  | 'specialties'
  | 'reasons'
  | 'cases'
  | 'search'
  | 'explore'
  | 'data'
  | 'methods'

/** What frames every page: masthead, footer, and whether search engines may index the letters. */
export interface Shell {
  siteTitle: string
  home: string
  favicon: string
  nav: (ShellLink & { section: Section })[]
  about: string
  footer: { label: string; links: ShellLink[] }[]
  indexLetters: boolean
  /** Said at the top of every page, and kept out of search engines; null for letters that are real. */
  madeUp: string | null
  /** Stands for every page that has no picture of its own where it is shared. */
  card: CardLink
  /** The day of the latest data release, as it is said; null before the first one. */
  released: string | null
  /** The same in a sentence, for the foot of pages that count letters; empty before the first one. */
  release: string
  /** The feed of data releases; null before the first one. It is built where the site's address is known. */
  feed: string | null
  /** The words whose first use on the page leads to the glossary. */
  terms: TermIndex
}

const NAV: { section: Section; label: string }[] = [
  { section: 'treatments', label: 'Treatments' },
  { section: 'guidelines', label: 'Guidelines' },
  { section: 'specialties', label: 'Reviewers' },
  { section: 'reasons', label: 'Reasons' },
  { section: 'cases', label: 'Cases' },
  { section: 'search', label: 'Search' },
  { section: 'explore', label: 'Explore' },
  { section: 'data', label: 'Data' },
  { section: 'methods', label: 'Method' },
]

/** The index of a glossary, made once for all pages. */
const findTermIndex = oncePer((glossary: Corpus['glossary']): TermIndex => toTermIndex(glossary, termHref))

/** The shell of every page of the site. It links only to pages that exist. */
export function toShell(corpus: Corpus): Shell {
  const { site, decisions, glossary } = corpus
  const { contact, corrections } = toContact(site)
  return {
    siteTitle: site.title,
    home: pageHref(),
    favicon: fileHref('favicon.svg'),
    nav: NAV.map(({ section, label }) => ({ section, label, href: pageHref(section) })),
    about: [
      `${site.title} reads the final determination letters of independent medical review in California workers’ compensation.`,
      'It names no one, sets no cookie and asks no other host for anything.',
      ...(site.publisher ? [`Published by ${site.publisher}.`] : []),
      ...(site.licence ? [`License: ${site.licence}.`] : []),
    ].join(' '),
    footer: [
      {
        label: 'Findings',
        links: [
          { href: pageHref(), label: 'Overview' },
          { href: pageHref('answers'), label: 'Questions, answered' },
          { href: pageHref('treatments'), label: 'Treatments' },
          { href: pageHref('guidelines'), label: 'Guidelines' },
          { href: pageHref('matrix'), label: 'Treatment by guideline' },
          { href: pageHref('specialties'), label: 'Reviewers' },
          { href: pageHref('reasons'), label: 'Reasons' },
          { href: pageHref('workers'), label: 'Workers, by age and sex' },
          { href: pageHref('timing'), label: 'Time taken' },
        ],
      },
      {
        label: 'Records',
        links: [
          { href: pageHref('cases'), label: 'All letters' },
          ...(decisions.length > 0 ? [{ href: browseHref('all', 'all'), label: 'All decisions' }] : []),
          { href: pageHref('search'), label: 'Search the letters' },
          { href: pageHref('explore'), label: 'Explore the decisions' },
          { href: pageHref('check'), label: 'Check citations' },
          { href: pageHref('data'), label: 'Data files' },
        ],
      },
      {
        label: 'Method',
        links: [
          { href: pageHref('methods'), label: 'How it is read and counted' },
          { href: pageHref('quality'), label: 'Accuracy' },
          { href: pageHref('glossary'), label: 'Glossary' },
          { href: pageHref('about'), label: 'About' },
          { href: pageHref('accessibility'), label: 'Accessibility' },
          ...(corrections ? [{ href: corrections.href, label: 'Corrections' }] : []),
          ...(contact ? [{ href: contact.href, label: 'Contact' }] : []),
        ],
      },
    ],
    indexLetters: site.indexLetters,
    madeUp: site.madeUp ? MADE_UP : null,
    // Its numbers change with every letter: only the overview says them, or every page would change too.
    card: { href: fileHref('cards/overview.png'), alt: site.title },
    released: toReleaseDay(corpus),
    release: sayRelease(toReleaseDay(corpus)),
    feed: corpus.releases.length > 0 ? feedHref() : null,
    terms: findTermIndex(glossary),
  }
}
