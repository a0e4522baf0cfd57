/**
 * A value as JSON that may stand inside `<script type="application/json">`: a letter's words cannot end the element or
 * open another, and the text parses to the same value.
 */
export const toJsonScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
