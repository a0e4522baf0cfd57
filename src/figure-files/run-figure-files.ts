// Puts buttons beside a figure's files: Excel beside CSV, PNG beside SVG. Both are made when they are asked for, so that
// no build holds thousands of them; what makes them is loaded with the first click.
import { saveFile } from '../browser/save-file.ts'
import { EXCEL_TYPE } from '../tables/data-file.ts'
import type { FigureFacts } from './figure-workbook.ts'

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  return answer.text()
}

async function saveWorkbook(csv: string, facts: FigureFacts): Promise<void> {
  const [{ toFigureWorkbook }, { toXlsx }] = await Promise.all([
    import('./figure-workbook.ts'),
    import('../tables/to-xlsx.ts'),
  ])
  const bytes = await toXlsx(toFigureWorkbook(await fetchText(csv), facts))
  saveFile([bytes as Uint8Array<ArrayBuffer>], `${facts.id}.xlsx`, EXCEL_TYPE)
}

async function savePicture(svg: string, id: string): Promise<void> {
  const { drawPicture } = await import('./draw-picture.ts')
  saveFile(await drawPicture(await fetchText(svg)), `${id}.png`)
}

function fileButton(words: string, name: string, save: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'file noprint'
  const say = (face: string, label: string) => {
    button.textContent = face
    button.ariaLabel = label
  }
  say(words, name)
  button.addEventListener('click', async () => {
    // Not `disabled`: that would take the focus away.
    if (button.ariaDisabled) return
    button.ariaDisabled = 'true'
    try {
      await save()
      say(words, name)
    } catch {
      say(`${words} failed`, `${words} failed: ${name}`)
    }
    button.ariaDisabled = null
  })
  return button
}

for (const links of document.querySelectorAll<HTMLElement>('[data-figure]')) {
  const { figure: id = '', number = '', types = '', cite = '', path = '' } = links.dataset
  const hrefOf = (ending: string) => links.querySelector<HTMLAnchorElement>(`a[href$=".${ending}"]`)?.href
  const [csv, svg] = [hrefOf('csv'), hrefOf('svg')]
  const figure = document.getElementById(id)
  const wordsOf = (selector: string): string =>
    [...(figure?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent?.trim()).join(' ')
  if (!csv || !svg) continue
  const facts: FigureFacts = {
    id,
    types: types.split(' ') as FigureFacts['types'],
    source: `${cite} ${location.origin}${path}`,
    measure: wordsOf('.fig-sub'),
    note: wordsOf('.fig-note'),
  }
  // In front, where nothing moves when they appear.
  links.prepend(
    fileButton('Excel', `Excel of figure ${number}`, () => saveWorkbook(csv, facts)),
    fileButton('PNG', `PNG of figure ${number}`, () => savePicture(svg, id)),
  )
}
