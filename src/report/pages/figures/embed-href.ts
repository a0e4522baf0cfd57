import { pageHref } from '../../words/href.ts'

/** The page without chrome that holds one figure, for frames in other people's pages. */
export const embedHref = (id: string): string => pageHref('embed', id)
