import { printName } from './leave-out-invisible.ts'
import type { Message, PlacedMessage } from './message.ts'

/** The offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Line and column, both from 1, of an offset in a text whose line starts are given. */
export function positionAt(starts: number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 }
}

/**
 * Messages on a text that begins at `textStart` of its file, with lines and columns of the file.
 * A message without a span is about the whole letter and stands at its first character.
 */
export function placeMessages(file: string, textStart: number, messages: Message[]): PlacedMessage[] {
  const starts = lineStarts(file)
  return messages.map(({ severity, rule, reason, span }) => ({
    severity,
    rule,
    ...positionAt(starts, textStart + (span?.start ?? 0)),
    reason,
  }))
}

/** `content/letters/x.txt:99:1: reason  rule` on one line, which editors and CI turn into a link. */
export function printMessage(file: string, { line, column, severity, reason, rule }: PlacedMessage): string {
  return printName(`${file}:${line}:${column}: ${severity}: ${reason}  ${rule}`)
}
