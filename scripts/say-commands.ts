import { COMMANDS, type Command, type CommandName } from './commands.ts'

/** `npm run import -- PATH… [--out DIR]`; start and test are npm's own words. */
export function sayUsage(name: CommandName): string {
  const { options, paths }: Command = COMMANDS[name]
  const words = Object.entries(options).map(([key, { value, required }]) => {
    const option = `--${key}${value ? ` ${value}` : ''}`
    return required ? option : `[${option}]`
  })
  const all = [...(paths ? [paths] : []), ...words]
  const npm =
    name === 'start' || name === 'test' ? 'npm' : name === 'parse' || name === 'mcp' ? 'npm run --silent' : 'npm run'
  return `${npm} ${name}${all.length > 0 ? ` -- ${all.join(' ')}` : ''}`
}

const listRows = (rows: [string, string][]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

/** What `--help` prints. */
export function sayHelp(name: CommandName): string {
  const { does, options, environment = {} }: Command = COMMANDS[name]
  const rows = Object.entries(options).map(([key, { value, does: what }]): [string, string] => [
    `--${key}${value ? ` ${value}` : ''}`,
    what,
  ])
  const settings = Object.entries(environment)
  return [
    `Usage: ${sayUsage(name)}`,
    '',
    `${does.charAt(0).toUpperCase()}${does.slice(1)}.`,
    ...(rows.length > 0 ? ['', ...listRows(rows)] : []),
    ...(settings.length > 0 ? ['', 'Settings from the environment:', ...listRows(settings)] : []),
  ].join('\n')
}

/** Every command with what it does, in groups. */
export function sayCommands(): string {
  const commands = Object.entries<Command>(COMMANDS)
  const groups = [...Map.groupBy(commands, ([, { group }]) => group)]
  const width = Math.max(...commands.map(([name]) => name.length))
  const lines = groups.flatMap(([group, own]) => [
    '',
    group,
    ...own.map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`),
  ])
  return ['Commands, each as npm run NAME, with --help for more:', ...lines].join('\n')
}
