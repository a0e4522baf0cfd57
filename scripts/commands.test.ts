import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { COMMANDS, type CommandName } from './commands.ts'
import { sayCommands, sayHelp, sayUsage } from './say-commands.ts'

const names = Object.keys(COMMANDS) as CommandName[]
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>

function run(name: string, ...options: (string | Record<string, string>)[]) {
  const words = options.filter((option) => typeof option === 'string')
  const [settings = {}] = options.filter((option) => typeof option !== 'string')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', name, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...settings },
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

test('a folder of letters that is not there is told by whatever reads it', () => {
  for (const name of ['check', 'census', 'sample']) {
    const { status, stderr } = run(name, ...(name === 'sample' ? ['--n', '1', '--seed', '1'] : []), {
      CORPUS_DIR: '/nowhere',
    })
    expect({ name, status }).toEqual({ name, status: 2 })
    expect(stderr).toMatch(/^There is no folder \/nowhere: set CORPUS_DIR to the folder of the letters\.\n/)
  }
})

test('what a given name holds does not steer the terminal', () => {
  expect(run('census', '--compare', '/nowhere/\u001b[31m\u202e').stderr).toMatch(
    /^\/nowhere\/\[31m: there is no such file/,
  )
})

test('a path that leads nowhere, and a file that holds something else, end a command in a sentence', () => {
  expect(run('census', '--save', '/nowhere/x.json').stderr).toBe(
    '/nowhere/x.json: Nothing is here, and nothing can be written here; name another file.\n',
  )
  expect(run('evaluate', '--letters', 'docs', '--gold', 'package.json').stderr).toMatch(
    /^package\.json: this holds no labels of letters/,
  )
  expect(run('synthesize', '--letters', '1', '--seed', '1', '--out', 'x', '--layout', 'toString').stderr).toMatch(
    /^toString is no layout; there are: /,
  )
})

test('a port, a size or a folder that is none is told before anything is begun', () => {
  for (const port of ['abc', '0', '99999'])
    expect(run('dev', '--port', port).stderr).toMatch(/^“\w+” is no port: write a number from 1 to 65535\.\nUsage: /)
  expect(run('bench', '--size', 'x').stderr).toMatch(/^“x” is no number of letters\.\nUsage: /)
  expect(run('bench', '--letters', '/nowhere').stderr).toMatch(/^There is no letter in \/nowhere\.\nUsage: /)
})

test('a port that another program has is told before anything is built', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const { status, stdout, stderr } = run('start', { PORT: String(port) })
  other.close()
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toBe(`Port ${port} is taken; choose another one: PORT=${port + 1} npm start\n`)
})

test('an unknown command is told with those that there are', () => {
  const { status, stderr } = run('biuld')
  expect(status).toBe(2)
  expect(stderr).toContain('There is no command “biuld”')
  expect(existsSync('scripts/biuld.ts')).toBe(false)
})
