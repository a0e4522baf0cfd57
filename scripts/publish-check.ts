import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFolder } from '../src/corpus/folders.ts'
import { listLetters, namePath } from '../src/corpus/list-files.ts'
import { refuseAddress } from './build/site-address.ts'
import { checkCorpus, checkSite, sayBytes } from './hosts/check-host.ts'
import { HOSTS, type Host, type HostName } from './hosts/hosts.ts'
import { measureSite } from './hosts/measure-site.ts'
import { readArguments, refuse } from './read-arguments.ts'

const { values, paths } = readArguments('publish-check')
const [name = '', ...more] = paths
if (more.length > 0 || !Object.hasOwn(HOSTS, name))
  refuse(
    'publish-check',
    `“${paths.join(' ')}” is no host that is known: write one of ${Object.keys(HOSTS).join(', ')}.`,
  )
const wrong = refuseAddress()
if (wrong) refuse('publish-check', wrong)
const host: Host = HOSTS[name as HostName]
const folder = values.site ?? 'dist'
if (values.site && !existsSync(folder)) refuse('publish-check', `${folder}: there is no such folder`)

function check() {
  if (existsSync(folder)) {
    const site = measureSite(folder)
    const { files, bytes, largest, fullest } = site
    console.log(
      `${folder}: ${files.toLocaleString('en')} files, ${sayBytes(bytes)}; the largest is ${largest.path} (${sayBytes(largest.bytes)}), the fullest folder ${fullest.path}/ (${fullest.entries.toLocaleString('en')} entries).`,
    )
    return checkSite(host, site)
  }
  const letters = corpusFolder()
  const sizes = listLetters(letters).map((path) => lstatSync(join(letters, path)).size)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  console.log(
    `${folder} is not built yet; ${namePath(letters)}: ${sizes.length.toLocaleString('en')} letters, ${sayBytes(bytes)}.`,
  )
  return checkCorpus(host, { letters: sizes.length, bytes }, process.env['SITE_URL'])
}

const findings = check()
for (const { fault, says } of findings) console.log(`${fault ? 'fault' : 'note'}: ${says}`)
const faults = findings.filter(({ fault }) => fault).length
console.log(
  faults > 0
    ? `${host.name} will not take this site: ${faults} ${faults === 1 ? 'fault' : 'faults'}.`
    : `Nothing here keeps it from ${host.name}. When it is published: npm run probe -- https://…`,
)
if (faults > 0) process.exitCode = 1
