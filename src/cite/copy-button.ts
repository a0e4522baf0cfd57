/** What a button copies: a text, or what becomes one. */
export interface Copied {
  /** Names it for a screen reader: `the citation of decision 2`. */
  what: string
  text: () => string
}

/** Says aloud what was copied; made with the first button. */
let spoken: HTMLElement | null = null
let last: HTMLButtonElement | null = null

const RESTING = 'Copy'

function speak(words: string): void {
  if (spoken) spoken.textContent = words
}

/** Made once, and before anything is said in it: a region that comes with its words is not read out. */
function prepareVoice(): void {
  if (spoken) return
  spoken = document.createElement('p')
  spoken.className = 'vh'
  spoken.setAttribute('role', 'status')
  document.body.append(spoken)
}

/** Browsers offer the clipboard on secure addresses alone; elsewhere words are selected as ever. */
export const canCopy = (): boolean => Boolean(navigator.clipboard)

/** A button that copies, says so on its face and aloud, and rests again once another was used. */
export function copyButton({ what, text }: Copied): HTMLButtonElement {
  prepareVoice()
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy noprint'
  button.textContent = RESTING
  button.setAttribute('aria-label', `${RESTING} ${what}`)
  button.addEventListener('click', async () => {
    if (last && last !== button) last.textContent = RESTING
    last = button
    try {
      await navigator.clipboard.writeText(text())
      button.textContent = 'Copied'
      speak(`Copied ${what}.`)
    } catch {
      button.textContent = 'Not copied'
      speak(`The browser did not let ${what} be copied. Select the words and copy them.`)
    }
  })
  return button
}
