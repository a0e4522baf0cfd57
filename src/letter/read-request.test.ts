import { expect, test } from 'vitest'
import { readRequest } from './read-request.ts'

const frame = (original: string) =>
  `${original} was the original request. Cane was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, cane is`

test('a heading as long as no heading is keeps its words and has no parts', () => {
  const read = (text: string) => readRequest(text, { start: 0, end: text.length })
  expect(read(frame('Two canes'))?.originalRequest?.value).toBe('Two canes')
  const long = frame('Two canes was the original request. '.repeat(100).trim())
  expect(read(long)).toEqual({
    request: { value: long, span: { start: 0, end: long.length } },
    originalRequest: null,
    authorizedPart: null,
    disputedPortion: null,
    urAction: null,
  })
})
