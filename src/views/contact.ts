import type { SiteSettings } from '../corpus/corpus.ts'

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
