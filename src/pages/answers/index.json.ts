import type { APIRoute } from 'astro'
import { toAnswers, toAnswersFile } from '../../report/site/answers/answers.ts'
import { loadReport, readLetterText } from '../_report.ts'

/** The answers for programs. */
export const GET: APIRoute = async ({ site }) => {
  const answers = toAnswers(await loadReport(), readLetterText)
  return new Response(`${JSON.stringify(toAnswersFile(answers, site), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
