/**
 * Changes parts of the page without taking the keyboard's place from under somebody's fingers: what had the focus and
 * was made anew has it again, by its name in `data-focus` or by its address; what is gone leaves it to `instead`.
 */
export function keepFocus(within: HTMLElement, instead: HTMLElement, change: () => void): void {
  const before = document.activeElement
  const was = before && within.contains(before) ? before : null
  change()
  if (!was || was.isConnected) return
  const name = was.getAttribute('data-focus')
  const again = name === null ? null : within.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)
  ;(again ?? instead).focus({ preventScroll: again !== null })
}
