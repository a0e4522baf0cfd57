import { drawn } from '../browser/element.ts'

type Drawings = typeof import('./drawings.ts')

let loaded: Drawings | null = null

/** Room for a drawing, in pixels of its own, with the classes by which the stylesheet sizes it. */
export interface Room {
  className: string
  width: number
  height: number
}

const toRoom = ({ className, width, height }: Room) =>
  `<svg class="${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"></svg>`

/**
 * Puts drawings into an element of the page: at once where the charts are loaded, or else when they have come; until
 * then their room is kept, so that nothing moves. Without them the numbers stand alone.
 */
export function drawLate(place: HTMLElement, rooms: Room[], draw: (charts: Drawings) => string): HTMLElement {
  if (loaded) {
    place.prepend(drawn(draw(loaded)))
    return place
  }
  place.prepend(drawn(rooms.map(toRoom).join('')))
  void import('./drawings.ts').then((charts) => {
    loaded = charts
    for (const room of [...place.children].slice(0, rooms.length)) room.remove()
    place.prepend(drawn(draw(charts)))
  })
  return place
}
