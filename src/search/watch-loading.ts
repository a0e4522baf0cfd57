/** Loads a file; an error where it cannot be had. */
export async function load(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

export const loadText = async (address: string): Promise<string> => (await load(address)).text()
export const loadJson = async <T>(address: string): Promise<T> => (await load(address)).json() as Promise<T>

/**
 * Pagefind tells nobody when it cannot load a part of its index: it goes on without, or waits for ever. So what it
 * loads is watched here; once something is missing, every search fails.
 */
export function watchLoading(folder: string): <T>(work: Promise<T>) => Promise<T> {
  let fail: (reason: unknown) => void = () => {}
  const failure = new Promise<never>((_, reject) => {
    fail = reject
  })
  failure.catch(() => {})
  const before = globalThis.fetch
  globalThis.fetch = async (...request) => {
    const response = await before(...request).catch((reason) => {
      fail(reason)
      throw reason
    })
    if (!response.ok && response.url.includes(folder)) fail(new Error(`${response.url}: ${response.status}`))
    return response
  }
  return async (work) => {
    const done = await Promise.race([failure, work])
    // What is missing may have come to light only now.
    return Promise.race([failure, Promise.resolve(done)])
  }
}
