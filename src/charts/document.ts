import { parseHTML } from 'linkedom'

/** The document in which charts are drawn where there is no browser. */
export const document: Document = parseHTML('<!doctype html><html><body></body></html>').document
