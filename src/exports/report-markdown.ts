import type { ExportFile, ExportInput } from './export-input.ts'
import { exportFileName } from './file-name.ts'
import type { Block } from './report-blocks.ts'
import { reportSheet } from './report-sheet.ts'

/** The report as CommonMark. Words from articles and people stay text: nothing in them becomes a link, a list or a heading. */
export function reportMarkdown(input: ExportInput): ExportFile {
  const sheet = reportSheet(input)
  const content = [
    `# ${inline(sheet.title)}`,
    ...sheet.facts.map(inline),
    ...sheet.sections.flatMap(({ heading, blocks }) => [`## ${inline(heading)}`, ...blocks.map(markdownOf)]),
  ].join('\n\n')
  const { story, at, flags } = input
  return {
    name: exportFileName({ what: 'report', story: story.title, at, count: flags.length, ending: 'md' }),
    type: 'text/markdown;charset=utf-8',
    content: `${content}\n`,
  }
}

function markdownOf(block: Block): string {
  switch (block.type) {
    case 'title':
      return `### ${inline(block.text)}`
    case 'text':
      return paragraph(block.text)
    case 'quote':
      return `**${inline(block.label)}**\n\n${linesOf(block.text)
        .map((line) => `> ${inline(line)}`)
        .join('\n>\n')}`
    case 'facts':
      return block.facts.map(([name, value]) => `- ${inline(name)}: ${inline(value)}`).join('\n')
    case 'link':
      return `${inline(block.label)}: <${block.url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>`
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n')
  }
}

const paragraph = (text: string) => linesOf(text).map(inline).join('\n\n')

const linesOf = (text: string) => text.split(/[\r\n\u2028\u2029]+/)

const MARKUP = new Set('\\`*_{}[]()#+-.!|<>&~=:"\'$^@/')

/** One line of text: each character of the markup is escaped, so that none of it is markup. */
export function inline(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\s\0]+/g, ' ')
    .trim()
  let out = ''
  for (const character of line) out += MARKUP.has(character) ? `\\${character}` : character
  return out
}
