import { askMissing, askRanges, askRobots, askSums, askWithdrawn } from './ask-files.ts'
import { askOrigins, askPolicy, askSpeed, askTypes } from './ask-headers.ts'
import { type Answered, ask, fault, type Question } from './ask-site.ts'

const QUESTIONS: Record<string, Question> = {
  types: askTypes,
  policy: askPolicy,
  CORS: askOrigins,
  ranges: askRanges,
  speed: askSpeed,
  404: askMissing,
  'robots.txt': askRobots,
  'withdrawn letters': askWithdrawn,
  checksums: askSums,
}

/** What a thrown error says, with what caused it: fetch hides the cause. */
const sayThrown = (thrown: unknown): string => {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.cause instanceof Error ? `${thrown.message} (${thrown.cause.message})` : thrown.message
}

/** Asks a published site everything that a host can get wrong; what cannot be asked is a fault, once where nothing can. */
export async function probeSite(home: URL): Promise<Answered[]> {
  try {
    const { body } = await ask(home)
    await body?.cancel()
  } catch (thrown) {
    return [fault('address', `nothing answers there: ${sayThrown(thrown)}`)]
  }
  const answers: Answered[] = []
  for (const [what, question] of Object.entries(QUESTIONS)) {
    try {
      answers.push(...(await question(home)))
    } catch (thrown) {
      answers.push(fault(what, `it could not be asked: ${sayThrown(thrown)}`))
    }
  }
  return answers
}
