/** One stage of long work: on a terminal a line redrawn in place; elsewhere a plain line now and then, and at its end. */
export interface Progress {
  /** So many are done; `name` is what is being worked on. */
  show(done: number, total: number, name?: string): void
  /** Takes the line away, before another is printed. */
  clear(): void
  /** Ends the stage and prints what it came to. */
  finish(): void
}

const WIDTH = 16
/** Before this time no rate is given, in seconds: the first of anything is slow. */
const SETTLED = 1
/** Where no terminal is, a line is printed so often, in seconds. */
const PLAIN_EVERY = 15

const count = (value: number): string => value.toLocaleString('en')

/** `9 s`, `2 min 5 s`, `1 h 10 min`, `8 days 16 h`; tenths below ten seconds where asked for. */
export function sayDuration(seconds: number, tenths = false): string {
  if (tenths && seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`
  const hours = Math.floor(whole / 3600)
  if (hours < 24) return `${hours} h ${Math.floor((whole % 3600) / 60)} min`
  return `${hours < 48 ? '1 day' : `${Math.floor(hours / 24)} days`} ${hours % 24} h`
}

/** `1,200 of 5,000, 240 a second, 16 s left`; without a total, or too early for a rate, what is known. */
export function sayProgress(done: number, total: number, seconds: number): string {
  if (total === 0) return ''
  const rate = done / seconds
  const paced = seconds >= SETTLED && done > 0
  const speed = paced ? `, ${sayRate(rate)}` : ''
  const left = paced && done < total ? `, ${sayDuration((total - done) / rate)} left` : ''
  return `${count(done)} of ${count(total)}${speed}${left}`
}

const sayRate = (rate: number): string => `${rate < 10 ? rate.toFixed(1) : count(Math.round(rate))} a second`

function sayWhole(done: number, seconds: number): string {
  const took = sayDuration(seconds, true)
  if (done === 0) return took
  const rate = seconds >= SETTLED ? `, ${sayRate(done / seconds)}` : ''
  return `${count(done)} in ${took}${rate}`
}

/** Begins a stage; `plain` says whether lines are printed where no terminal is, or nothing at all. */
export function startProgress(title: string, plain = true): Progress {
  const { stderr } = process
  const begun = performance.now()
  let told = begun
  let done = 0
  const seconds = (): number => (performance.now() - begun) / 1000
  const clear = () => void (stderr.isTTY && stderr.write('\r\u001b[K'))
  return {
    show(now, total, name = '') {
      done = now
      const words = sayProgress(done, total, seconds())
      if (stderr.isTTY) {
        const full = total === 0 ? 0 : Math.floor((WIDTH * done) / total)
        const bar = total === 0 ? '' : `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} `
        stderr.write(`\r\u001b[K${`${title}: ${bar}${words} ${name}`.slice(0, (stderr.columns || 80) - 1)}`)
      } else if (plain && performance.now() - told > PLAIN_EVERY * 1000) {
        told = performance.now()
        stderr.write(`${title}: ${words}\n`)
      }
    },
    clear,
    finish() {
      clear()
      if (plain || stderr.isTTY) stderr.write(`${title}: ${sayWhole(done, seconds())}\n`)
    },
  }
}
