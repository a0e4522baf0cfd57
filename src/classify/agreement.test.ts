import { expect, test } from 'vitest'
import { toAgreement } from './agreement.ts'

const NONE = ['none']
const agree = (claims: string[], imr: string[]) =>
  toAgreement({
    claimsGuidelines: claims,
    claimsFamilies: claims.length > 0 ? ['mtus'] : NONE,
    imrGuidelines: imr,
    imrFamilies: imr.length > 0 ? ['mtus'] : NONE,
  })

test.each([
  [['odg'], ['odg'], 'same'],
  [['odg', 'mtus-knee'], ['mtus-knee', 'odg'], 'same'],
  [['odg', 'mtus-knee'], ['odg'], 'common'],
  [['odg'], ['odg', 'mtus-knee'], 'common'],
  [['mtus-knee'], ['odg'], 'different'],
  [[], ['odg'], 'claims-none'],
  [['odg'], [], 'imr-none'],
  [[], [], 'neither'],
])('%j and %j: %s', (claims, imr, agreement) => {
  expect(agree(claims, imr)).toBe(agreement)
})

test('where a field could not be read nothing is said', () => {
  const read = { claimsGuidelines: ['odg'], claimsFamilies: ['odg'], imrGuidelines: ['odg'], imrFamilies: ['odg'] }
  expect(toAgreement({ ...read, claimsGuidelines: [], claimsFamilies: [] })).toBeNull()
  expect(toAgreement({ ...read, imrGuidelines: [], imrFamilies: [] })).toBeNull()
})
