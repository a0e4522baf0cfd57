import { sayCommands } from './say-commands.ts'

console.log(sayCommands())
