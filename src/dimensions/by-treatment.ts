import { fixed, named, one, toDimensions } from './dimension.ts'

const EVERYWHERE = ['rates', 'lists', 'explorer'] as const

/** All decisions together, and what was asked for. */
export const BY_TREATMENT = toDimensions([
  {
    id: 'all',
    column: null,
    label: 'All decisions',
    without: 'Not read',
    valuesOf: () => ['all'],
    names: fixed({ all: 'All decisions' }),
    publishedIn: ['rates', 'lists'],
  },
  {
    id: 'category',
    column: 'category',
    label: 'Treatment category',
    without: 'Not classified',
    valuesOf: ({ category }) => one(category),
    names: named(({ categories }) => categories),
    pages: 'treatments',
    publishedIn: EVERYWHERE,
  },
  {
    id: 'subcategory',
    column: 'subcategory',
    label: 'Kind of treatment',
    without: 'Not classified',
    valuesOf: ({ subcategory }) => one(subcategory),
    names: named(({ categories }) => categories.flatMap(({ subcategories }) => subcategories)),
    pages: 'treatments',
    publishedIn: EVERYWHERE,
  },
  {
    id: 'treatment',
    column: 'treatment',
    label: 'Treatment',
    without: 'Not classified',
    valuesOf: ({ treatment }) => one(treatment),
    names: named(({ treatments }) => treatments),
    pages: 'treatments',
    publishedIn: EVERYWHERE,
  },
  {
    id: 'drug_class',
    column: 'drug_class',
    label: 'Drug class',
    without: 'No drug, or not classified',
    valuesOf: ({ drugClass }) => one(drugClass),
    names: named(({ drugClasses }) => drugClasses),
    pages: 'drug-classes',
    publishedIn: EVERYWHERE,
  },
  {
    id: 'body_part',
    column: 'body_parts',
    label: 'Body part',
    without: 'None named in the request',
    overlap: 'A decision can name several body parts',
    valuesOf: ({ bodyParts }) => bodyParts,
    names: named(({ bodyParts }) => bodyParts),
    personal: true,
    publishedIn: EVERYWHERE,
  },
])
