import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { basename, join } from 'node:path'
import { askRobots } from '../src/collect/ask-robots.ts'
import { type Collected, collectLetters, findStanding } from '../src/collect/collect-letters.ts'
import { JOURNAL, openJournal } from '../src/collect/journal.ts'
import { startRequests } from '../src/collect/polite-requests.ts'
import { readIndexBatch } from '../src/collect/read-index-batch.ts'
import { listWanted, type Wanted } from '../src/collect/wanted.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { namePath } from '../src/corpus/list-files.ts'
import { readSiteSettings } from '../src/corpus/site-settings.ts'
import { refuseTarget } from '../src/intake/make-folder.ts'
import { formatNumberOf } from '../src/rates/format-rate.ts'
import { toContactLink } from '../src/report/words/contact.ts'
import { printIndexFile } from '../src/state-index/index-file.ts'
import { takeLock } from './build/take-lock.ts'
import { sayDuration, startProgress } from './progress.ts'
import { readArguments, refuse } from './read-arguments.ts'

/** How the crawler names itself, in robots.txt files too. */
const AGENT = 'imr-decisions-collect'
const PATIENCE = 120_000

const { values, paths } = readArguments('collect')
const { out = 'collected', pause = '5', force } = values

if (values.index) keepIndex()
else await download()

/** Keeps the rows of saved pages of results, one file for each path, in content/index. */
function keepIndex(): void {
  const missing = paths.filter((path) => !existsSync(path))
  if (missing.length > 0) refuse('collect', ...missing.map((path) => `${path}: there is no such file or folder`))
  for (const path of paths) {
    const { rows, faults, pages, leftOut } = readIndexBatch(path)
    const name = basename(path)
      .replace(/\.html?$/i, '')
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
    const file = join(CONTENT, 'index', `${name}.csv`)
    const csv = printIndexFile(rows)
    const there = existsSync(file) ? readFileSync(file, 'utf8') : null
    const taken = there !== null && there !== csv && !force
    if (taken) faults.push(`${namePath(file)} is there with other rows: rename ${path}, or write over it with --force`)
    if (rows.length === 0 && faults.length === 0) faults.push(`${path}: no page of results (.html) was found there`)
    for (const fault of faults) console.error(fault)
    if (faults.length > 0) {
      process.exitCode = 1
      continue
    }
    mkdirSync(join(CONTENT, 'index'), { recursive: true })
    writeFileSync(`${file}.part`, csv)
    renameSync(`${file}.part`, file)
    console.log(`${namePath(file)}: ${formatNumberOf(rows.length, 'request')} of ${formatNumberOf(pages, 'page')}.`)
    if (leftOut > 0) console.log(`${leftOut} rows are left out: their case stands on the page before.`)
  }
}

/** `www.dir.ca.gov` and `https://www.dir.ca.gov/` as an origin; https, but for this machine. */
function readHost(words: string): URL {
  const host = URL.parse(/^https?:/i.test(words) ? words : `https://${words}`)
  if (!host) return refuse('collect', `“${words}” is no host: write --host www.dir.ca.gov`)
  if (host.protocol !== 'https:' && !isThisMachine(host)) refuse('collect', `${host.origin}: only https is asked for`)
  return host
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost'
}

/** Seconds: at least one, but on this machine. */
function readPause(words: string, host: URL): number {
  const seconds = Number(words)
  if (!(seconds > 0)) refuse('collect', `“${words}” is no number of seconds: write --pause 5`)
  if (seconds < 1 && !isThisMachine(host)) refuse('collect', 'The shortest pause is 1 s; 5 s are polite.')
  return seconds
}

/** Whom the host's keepers can write to. */
function readContact(): string {
  const contact = values.contact ?? readSiteSettings(CONTENT).contact
  const href = toContactLink(contact)?.href
  if (!contact || !href || !/^[\x21-\x7e]+$/.test(contact))
    return refuse(
      'collect',
      'Nothing is asked for without a mail or web address at which the host’s keepers reach you: set contact in content/site.md, or write --contact you@example.org.',
    )
  return contact
}

/** The proxy that the environment names; fetch does not ask the environment by itself. */
function useProxy(): void {
  const { env } = process
  const named = env['HTTPS_PROXY'] || env['https_proxy'] || env['HTTP_PROXY'] || env['http_proxy']
  if (!named || env['NODE_USE_ENV_PROXY'] === '1') return
  if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv()
  else refuse('collect', 'A proxy is set, and this Node needs NODE_USE_ENV_PROXY=1 in the environment to use it.')
}

async function download(): Promise<void> {
  const host = readHost(values.host ?? 'www.dir.ca.gov')
  const seconds = readPause(pause, host)
  const contact = readContact()
  useProxy()
  if (existsSync(out) && !statSync(out).isDirectory()) refuse('collect', `${out}: this is no folder`)
  const { wanted, faults } = listWanted(paths, host.origin)
  if (faults.length > 0) refuse('collect', ...faults)
  const unwritable = refuseTarget(out)
  if (unwritable) {
    console.error(`${unwritable}\nNothing was asked for.`)
    process.exit(1)
  }
  const journal = openJournal(join(out, JOURNAL))
  if ('fault' in journal) refuse('collect', journal.fault)
  const collection = { folder: out, host: host.origin, journal }

  const asked = wanted.filter((one) => 'next' in findStanding(one, collection))
  const requests = asked.length + asked.filter(({ letter }) => !letter).length
  console.log(
    `${formatNumberOf(wanted.length, 'letter')}, ${wanted.length - asked.length} of them known already. ${formatNumberOf(requests, 'request')} at one in ${seconds} s: at least ${sayDuration(requests * seconds)}.`,
  )
  if (values['dry-run'] || asked.length === 0) return
  const lock = await takeLock(join(out, '.lock'))
  if (typeof lock === 'number') {
    console.error(
      `Another run (process ${lock}) collects into ${out}: one at a time, so that the host has one connection.`,
    )
    process.exitCode = 1
    return
  }
  try {
    await ask(wanted, asked.length, collection, seconds, contact)
  } finally {
    lock.release()
  }
}

async function ask(
  wanted: Wanted[],
  total: number,
  collection: Parameters<typeof collectLetters>[1],
  seconds: number,
  contact: string,
): Promise<void> {
  const progress = startProgress('Collecting')
  const say = (line: string) => {
    progress.clear()
    console.error(line)
  }
  const requests = startRequests({
    userAgent: `${AGENT}/1 (+${contact})`,
    host: collection.host,
    pause: seconds * 1000,
    patience: PATIENCE,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    tellWait: (milliseconds, reason) => say(`Waiting ${sayDuration(milliseconds / 1000)}: ${reason}.`),
  })
  const robots = await askRobots(requests, collection.host, AGENT)
  if ('refusal' in robots) {
    say(`${robots.refusal}.`)
    process.exitCode = 1
    return
  }
  requests.obey(robots)
  const counts = new Map<Collected['outcome'], number>()
  let done = 0
  for await (const { outcome, address, reason, stop } of collectLetters(
    wanted,
    collection,
    requests,
    () => new Date(),
  )) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    if (reason) say(`${outcome}: ${address}: ${reason}`)
    if (outcome !== 'there-already') progress.show(++done, total, basename(address))
    if (stop) {
      say(`Stopped: ${stop}. Run the command again later; what is done is not asked for again.`)
      process.exitCode = 1
    }
  }
  progress.finish()
  const told = [...counts].sort().map(([outcome, count]) => `${count} ${outcome}`)
  console.log(`${formatNumberOf(wanted.length, 'letter')}: ${told.join(', ')}.`)
  if ([...counts.keys()].some((outcome) => outcome === 'postponed' || outcome === 'refused' || outcome === 'unfit'))
    process.exitCode = 1
  console.log(`Take them in with npm run import -- ${namePath(collection.folder)}`)
}
