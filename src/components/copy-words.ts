// The only script of a case page: the page is complete without it.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const words = document.getElementById(button.dataset['copy'] ?? '')
  // Browsers offer the clipboard on secure addresses alone.
  if (!words || !navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(words.textContent.trim())
      button.textContent = 'Copied'
      button.setAttribute('aria-label', 'Copied')
    } catch {
      button.textContent = 'Select and copy'
      button.removeAttribute('aria-label')
    }
  })
}
