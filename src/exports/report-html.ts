import type { ExportFile, ExportInput } from './export-input.ts'
import { exportFileName } from './file-name.ts'
import type { Block } from './report-blocks.ts'
import { reportSheet } from './report-sheet.ts'
import { REPORT_STYLE } from './report-style.ts'

/** The report as one file that opens without the app: no script, nothing loaded, every word escaped. */
export function reportHtml(input: ExportInput): ExportFile {
  const { story, at, flags } = input
  const { title, facts, sections } = reportSheet(input)
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...facts.map((fact) => `<p class="fact">${escaped(fact)}</p>`),
    ...sections.map(
      ({ heading, blocks }) => `<section>\n<h2>${escaped(heading)}</h2>\n${blocks.map(htmlOf).join('\n')}\n</section>`,
    ),
  ]
  return {
    name: exportFileName({ what: 'report', story: story.title, at, count: flags.length, ending: 'html' }),
    type: 'text/html;charset=utf-8',
    content: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Fact-check report</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`,
  }
}

function htmlOf(block: Block): string {
  switch (block.type) {
    case 'title':
      return `<h3 id="${escaped(block.id)}" dir="auto">${escaped(block.text)}</h3>`
    case 'text':
      return `<p dir="auto">${escaped(block.text)}</p>`
    case 'quote':
      return `<figure><figcaption dir="auto">${escaped(block.label)}</figcaption><blockquote dir="auto">${escaped(block.text)}</blockquote></figure>`
    case 'facts':
      return `<dl>${block.facts.map(([name, value]) => `<div><dt dir="auto">${escaped(name)}</dt><dd dir="auto">${escaped(value)}</dd></div>`).join('')}</dl>`
    case 'link':
      return `<p class="link">${escaped(block.label)}: <a href="${escaped(block.url)}" rel="noopener noreferrer">${escaped(block.url)}</a></p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('')}</ul>`
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
  '\r': '&#13;',
}

/** As text or as a quoted attribute, whatever it holds. */
export const escaped = (text: string): string =>
  text.toWellFormed().replaceAll(/[&<>"'\0\r]/g, (character) => ENTITIES[character]!)
