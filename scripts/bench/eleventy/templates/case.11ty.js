import { toBarePage } from '../../bare-pages.ts'

export const data = {
  pagination: { data: 'letters', size: 1, alias: 'letter' },
  permalink: ({ letter }) => `cases/${letter.id}/index.html`,
}

export const render = ({ letter }) => toBarePage(letter)
