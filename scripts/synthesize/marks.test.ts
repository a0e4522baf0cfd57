import { expect, test } from 'vitest'
import { toMarker, withoutMarks } from './marks.ts'

test('marked stretches are found again when the words between them have changed', () => {
  const { mark, read } = toMarker()
  const inner = mark('inner', 'six visits')
  const marked = `Before. ${mark('outer', `${inner} of therapy`)}: after`.replaceAll(' ', ' \n')
  const { text, spans } = read(marked)
  expect(text).toBe('Before. \nsix \nvisits \nof \ntherapy: \nafter')
  const at = (key: string) => text.slice(spans.get(key)?.start, spans.get(key)?.end)
  expect(at('inner')).toBe('six \nvisits')
  expect(at('outer')).toBe('six \nvisits \nof \ntherapy')
  expect(withoutMarks(marked)).toBe(text)
})
