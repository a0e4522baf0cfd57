import sans from '../styles/fonts/sans-regular.woff2?url'
import semibold from '../styles/fonts/sans-semibold.woff2?url'

/** So many pixels of the picture are one of the drawing. */
const SCALE = 2

/** A file as an address that holds it. */
async function toDataAddress(address: string): Promise<string> {
  const answer = await fetch(address)
  // What a host says instead of a typeface would pass for one, and the words would stand in another.
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  const blob = await answer.blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

/** A drawing that is shown as a picture sees no typeface of the page: it takes them with it. */
async function withTypefaces(svg: string): Promise<string> {
  const faces = await Promise.all(
    (
      [
        [400, sans],
        [600, semibold],
      ] as const
    ).map(
      async ([weight, file]) =>
        `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url("${await toDataAddress(file)}")}`,
    ),
  )
  return svg.replace('<style>', `<style>${faces.join('')}`)
}

/** A figure's drawing as a PNG, at twice its size; `svg` is the text of its file. */
export async function drawPicture(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([await withTypefaces(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * SCALE
    canvas.height = image.naturalHeight * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
