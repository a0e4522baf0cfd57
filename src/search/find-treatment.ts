// The box over the index of treatments: offers the pages of treatments that what is typed names. It shows itself once it works.
import { byId } from './find-controls.ts'
import { offerTopics } from './offer-topics.ts'

const input = byId('treatment', HTMLInputElement)
const told = byId('treatments-found', HTMLOutputElement)
const list = byId('topic-list', HTMLUListElement)
const offer = offerTopics(input, input.dataset['topics'] ?? '', ({ href }) =>
  /\/(?:treatments|drug-classes)\//.test(href),
)

input.addEventListener('input', async () => {
  await offer(input.value)
  const isNone = input.value.trim().length > 1 && !list.hasChildNodes()
  told.textContent = isNone ? 'No treatment is called so.' : ''
})
// Nothing is sent from this box: Enter opens the first page that is offered.
input.addEventListener('keydown', async (event) => {
  if (event.key !== 'Enter' || event.isComposing) return
  await offer(input.value)
  list.querySelector('a')?.click()
})
byId('find-treatment', HTMLElement).hidden = false
