/** The words' own marks: at both ends, or at one where the other half was cut off; a lone straight one may be inches. */
const OWN = /^(?:“([^“”"]*)”?|([^“”"]*)”|"([^“”"]*)")$/

/** Words between quotation marks: their own are not doubled, and marks within them become single, so that it is plain where the citation ends. */
export const inMarks = (words: string): string =>
  `“${words
    .replace(OWN, '$1$2$3')
    .replaceAll(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')}”`
