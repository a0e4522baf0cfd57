/** A value as one part of an address: lower case, a-z, 0-9 and single hyphens. A value of other signs alone gives `-`. */
export function toSlug(value: string): string {
  const plain = value
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || '-'
}
