import { sayRefusal } from '../../src/intake/say-refusal.ts'

/**
 * A fault that a person can mend, in words for them: one of content/, or what the system refused to do with a file.
 * Null of any other: that is a fault of the code, and its stack helps.
 */
export const sayFault = (thrown: unknown): string | null =>
  thrown instanceof Error && thrown.name === 'ContentFault' ? thrown.message : sayRefusal(thrown)
