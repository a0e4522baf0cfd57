import { afterEach, expect, test, vi } from 'vitest'
import { refuseProcesses } from './environment.ts'

afterEach(() => void vi.unstubAllEnvs())

test.each(['1', '16', ''])('a build can be divided into processes: “%s”', (said) => {
  vi.stubEnv('BUILD_PROCESSES', said)
  expect(refuseProcesses()).toBeNull()
})

test.each(['0', '-1', '1.5', 'two'])('what is no number of processes is refused: %s', (said) => {
  vi.stubEnv('BUILD_PROCESSES', said)
  expect(refuseProcesses()).toBe(`BUILD_PROCESSES is ${said}: set it to a whole number from 1 on, or leave it out.`)
})
