import type { SiteSettings } from '../../corpus/corpus.ts'

export interface ContactLink {
  href: string
  label: string
}

const isAddress = (text: string): boolean => /^(https?:|mailto:)/.test(text)

/** An address of the publisher as a link: a web address, or a mail address; null for anything else. */
export function toContactLink(text: string | null): ContactLink | null {
  if (!text) return null
  const href = isAddress(text) ? text : /^\S+@\S+$/.test(text) ? `mailto:${text}` : null
  return href === null ? null : { href, label: text.replace(/^mailto:/, '') }
}

/** Who publishes the site, under which licence, and where errors are reported; null where the settings say nothing. */
export function toContact({ publisher, licence, contact, corrections }: SiteSettings) {
  return { publisher, licence, contact: toContactLink(contact), corrections: toContactLink(corrections) }
}

/** Where an error on a page is reported, with the page's name in a mail's subject; null without an address. */
export function toReportLink({ corrections }: Pick<SiteSettings, 'corrections'>, page: string): ContactLink | null {
  const link = toContactLink(corrections)
  if (!link) return null
  const subject = link.href.startsWith('mailto:') && !link.href.includes('?')
  return { href: subject ? `${link.href}?subject=${encodeURIComponent(page)}` : link.href, label: 'Report an error' }
}
