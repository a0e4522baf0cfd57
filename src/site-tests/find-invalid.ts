import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A matter of search results, not of validity: a letter's title names all that was asked, and a result list cuts it.
    'long-title': 'off',
  },
})
// Left to itself the validator puts its rules together anew for each page, which takes half of the time.
const rules = await loader.getConfigFor('')
loader.getConfigFor = () => rules
const validator = new HtmlValidate(loader)

/** What is no valid HTML in these pages of a folder, each with its place. */
export async function findInvalid(folder: string, pages: string[]): Promise<string[]> {
  const faults: string[] = []
  for (const path of pages) {
    const { results } = await validator.validateString(readFileSync(join(folder, path), 'utf8'))
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, selector, line, column }) =>
            `${path}:${line}:${column}: ${message} (${selector})  ${ruleId}`,
        ),
      )
    }
  }
  return faults
}
