// A box that leaves, of the list that it controls, the names that have all that is typed. Without it the list is whole.
for (const box of document.querySelectorAll<HTMLInputElement>('.filter input')) filterNames(box)

function filterNames(box: HTMLInputElement): void {
  const list = document.getElementById(box.getAttribute('aria-controls') ?? '')
  const field = box.closest<HTMLElement>('.filter')
  const told = field?.querySelector('output')
  if (!list || !field || !told) return
  const items = [...list.children].map((item) => ({
    item: item as HTMLElement,
    names: `${item.textContent} ${item.getAttribute('data-names') ?? ''}`.toLowerCase(),
  }))
  field.hidden = false
  box.addEventListener('input', () => {
    const parts = box.value.toLowerCase().split(/\s+/)
    for (const { item, names } of items) item.hidden = !parts.every((part) => names.includes(part))
    told.textContent = `${items.filter(({ item }) => !item.hidden).length} of ${items.length}`
    const folded = list.closest('details')
    if (folded) folded.open = true
  })
}
