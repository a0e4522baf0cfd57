import { sayCommands } from './commands.ts'

console.log(sayCommands())
