/** Said of a demonstration wherever its numbers stand: on every page, in its Markdown, and to programs. */
export const MADE_UP =
  'These are made-up letters: a demonstration of the report, in which no number says anything about real decisions.'
