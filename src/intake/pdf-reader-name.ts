/** The PDF reader's name and version, as front matter states it; a test holds it to the version in package.json. */
export const PDF_READER = 'unpdf 1.8.1'
