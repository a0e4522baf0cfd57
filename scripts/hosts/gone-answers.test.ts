import { expect, test } from 'vitest'
import { toGoneAnswers } from './gone-answers.ts'

test('each host is told the addresses below the site’s own path', () => {
  const [redirects, nginx] = toGoneAnswers(['cm16-2', 'a_1'], '/imr/')
  expect(redirects).toEqual({
    name: '_redirects',
    text: '/imr/cases/a_1/ /imr/cases/a_1/index.html 404!\n/imr/cases/cm16-2/ /imr/cases/cm16-2/index.html 404!\n',
  })
  expect(nginx?.text.split('\n').slice(1)).toEqual([
    'location = /imr/cases/a_1/ { error_page 410 /imr/cases/a_1/index.html; return 410; }',
    'location = /imr/cases/cm16-2/ { error_page 410 /imr/cases/cm16-2/index.html; return 410; }',
    '',
  ])
})

test('without a withdrawn letter nginx finds a file to include, and no redirect is written', () => {
  expect(toGoneAnswers([], '/').map(({ name }) => name)).toEqual(['nginx-withdrawn.conf'])
})
