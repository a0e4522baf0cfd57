/**
 * Version of the published tables: the last number grows with a wording, the middle one with a further column or file,
 * the first where a column or a file changes what it means or goes. 2: rates.csv has `injury_year` for the `year` of 1, which was
 * the injury's, and `priority` and `decision_year` beside it.
 */
export const SCHEMA_VERSION = '2.0.0'
