/**
 * Links to other states of this page (`data-go`, or in a drawing) lead there without loading it anew; with a key held
 * down they open as any link does.
 */
export function followLinks(within: HTMLElement, lead: (to: URL) => void): void {
  within.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a')
    const href = link?.getAttribute('href')
    if (!href || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const url = new URL(href, location.href)
    if (url.pathname !== location.pathname || !(link?.hasAttribute('data-go') || link?.closest('svg'))) return
    event.preventDefault()
    lead(url)
  })
}
