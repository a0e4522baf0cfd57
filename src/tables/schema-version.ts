/**
 * Version of the published tables: the last number grows with a wording, the middle one with a further column or file,
 * the first where a column or a file changes what it means or goes.
 */
export const SCHEMA_VERSION = '1.0.0'
