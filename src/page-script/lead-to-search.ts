/** Under this name the browser keeps that its reader switched the key off; no one else is told. */
const OFF = 'no-slash-key'

/** Where the key would be a letter of what somebody types. */
const TYPED_IN = 'input:not([type=checkbox], [type=radio]), select, textarea'

/** A browser that keeps nothing cannot keep this either: the key then stays on. */
function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null
  } catch {
    return false
  }
}

/** Lets `/` lead to the box of the search page from anywhere, unless that is switched off on the search page. */
export function leadToSearch(): void {
  addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event
    if (key !== '/' || altKey || ctrlKey || metaKey || isOff()) return
    if (target instanceof Element && target.matches(TYPED_IN)) return
    const box = document.getElementById('q')
    const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="/"]')
    event.preventDefault()
    if (box) box.focus()
    else if (link) location.assign(`${link.href}#q`)
  })
  const choice = document.querySelector<HTMLInputElement>('#slash-key')
  if (!choice) return
  choice.checked = !isOff()
  choice.addEventListener('change', () => {
    if (choice.checked) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'yes')
  })
}
