import { formatNumberOf } from '../src/rates/format-rate.ts'
import { printName } from '../src/text/leave-out-invisible.ts'
import { probeSite } from './hosts/probe-site.ts'
import { readArguments, refuse } from './read-arguments.ts'

const { paths } = readArguments('probe')
const [given = '', ...more] = paths
if (more.length > 0 || !/^https?:\/\/[^/]/.test(given) || !URL.canParse(given))
  refuse('probe', `“${paths.join(' ')}” is no address: write https://example.org/imr/`)
// Of two slashes, as an empty variable leaves them, hosts make an address that is not there.
const home = new URL(given.replace(/\/*$/, '/'))

const answers = await probeSite(home)
// A site may be somebody else’s: what it says must not steer the terminal.
for (const { state, what, says } of answers) console.log(printName(`${state.padEnd(7)}  ${what}: ${says}`))
const count = (state: string) => answers.filter((answer) => answer.state === state).length
console.log(
  `${home.href}: ${count('ok')} as they should be, ${formatNumberOf(count('warning'), 'warning')}, ${formatNumberOf(count('fault'), 'fault')}.`,
)
if (count('fault') > 0) process.exitCode = 1
