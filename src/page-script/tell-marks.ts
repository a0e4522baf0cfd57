/**
 * Says beside a figure's mark what its label says, while the pointer or the keyboard is on it. Escape takes it away, and
 * the pointer may rest on it.
 */
export function tellMarks(): void {
  const tip = document.createElement('p')
  tip.className = 'tip'
  // Screen readers have the label itself.
  tip.ariaHidden = 'true'
  tip.hidden = true
  document.body.append(tip)

  const hide = (): void => {
    tip.hidden = true
  }
  const markOf = ({ target }: Event) => (target instanceof Element ? target.closest('.plot a[aria-label]') : null)
  const show = (event: Event, x?: number): void => {
    const mark = markOf(event)
    if (!mark) return
    const { left, width, bottom } = mark.getBoundingClientRect()
    tip.textContent = mark.getAttribute('aria-label')
    tip.hidden = false
    const most = document.documentElement.clientWidth - tip.offsetWidth
    tip.style.left = `${Math.max(0, Math.min(most, (x ?? left + width / 2) - tip.offsetWidth / 2)) + scrollX}px`
    tip.style.top = `${bottom + scrollY}px`
  }
  document.addEventListener('pointerover', (event) => show(event, event.clientX))
  document.addEventListener('focusin', (event) => show(event))
  document.addEventListener('focusout', hide)
  document.addEventListener('pointerout', (event) => {
    const { relatedTarget: next } = event
    if (!tip.hidden && next !== tip && (event.target === tip || markOf(event))) hide()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
}
