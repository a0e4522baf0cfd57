// The charts of the explorer's page: one file that is loaded after the numbers stand, for Plot is most of its size.
export { intervals } from '../charts/intervals.ts'
export { mini } from '../charts/mini.ts'
