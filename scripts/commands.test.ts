import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMANDS, type CommandName } from './commands.ts'
import { sayCommands, sayHelp, sayUsage } from './say-commands.ts'

const names = Object.keys(COMMANDS) as CommandName[]
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>

function run(name: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', name, ...options], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('package.json has every command that help names, and no other but what runs by itself', () => {
  const byThemselves = ['prestart', 'pretest', 'pretest:long', 'help']
  expect(
    Object.keys(scripts)
      .filter((name) => !byThemselves.includes(name))
      .sort(),
  ).toEqual(names.toSorted())
})

test('package.json starts each by the name that help knows it by', () => {
  for (const name of names) expect(scripts[name]).toBe(`node scripts/run.mjs ${name}`)
})

test('the README’s table has every command as it is used', () => {
  const readme = readFileSync('README.md', 'utf8')
  const rows = readme.split('\n').flatMap((line) => /^\| `(npm [^`]*)`/.exec(line)?.[1] ?? [])
  expect(rows).toEqual(names.map(sayUsage))
})

test('help names every command once, in its group', () => {
  const lines = sayCommands().split('\n')
  for (const name of names)
    expect(
      lines.filter((line) => line.startsWith(`  ${name} `)),
      name,
    ).toHaveLength(1)
  expect(lines.indexOf('Look at the report')).toBeLessThan(lines.indexOf('Work on the code'))
})

test('every command has its file', () => {
  for (const name of names) expect(existsSync(`scripts/${name.replace(':', '-')}.ts`), name).toBe(true)
})

// What answers is the same for all commands, before the command's own file is read.
describe.each<CommandName>(['build', 'parse', 'test:unit'])('%s', (name) => {
  test('says with --help what it does, and does nothing', () => {
    expect(run(name, '--help')).toEqual({ status: 0, stdout: `${sayHelp(name)}\n`, stderr: '' })
  })

  test('refuses an unknown option in one sentence, with its usage', () => {
    const { status, stdout, stderr } = run(name, '--nonsense')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(`Unknown option '--nonsense'.\nUsage: ${sayUsage(name)}\n`)
  })
})

test('a value that is missing, or one too many, is told', () => {
  expect(run('import').stderr).toMatch(/^PATH… is missing\.\nUsage: npm run import/)
  expect(run('release').stderr).toMatch(/^--date YYYY-MM-DD is missing\.\n/)
  expect(run('check', 'content').stderr).toMatch(/^“content” is not expected here\.\n/)
  expect(run('build', '--out').stderr).toMatch(/^Option '--out <value>' argument missing\.\n/)
})

test('an unknown command is told with those that there are', () => {
  const { status, stderr } = run('biuld')
  expect(status).toBe(2)
  expect(stderr).toContain('There is no command “biuld”')
  expect(existsSync('scripts/biuld.ts')).toBe(false)
})
