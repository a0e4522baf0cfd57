/** An option's value as a whole number from 0; null where it is none. */
export function readWhole(option: string | undefined): number | null {
  const value = Number(option)
  return option !== undefined && /^\d+$/.test(option) && Number.isSafeInteger(value) ? value : null
}
