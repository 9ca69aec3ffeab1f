import type { Fact, FactName, Facts } from '../../model/import.ts'
import { dayIn } from '../facts/day.ts'
import { fact, isWebAddress, quoted, tidy } from '../facts/gather-facts.ts'

const FRONT: Readonly<Record<string, FactName>> = {
  title: 'title',
  headline: 'title',
  date: 'date',
  published: 'date',
  author: 'author',
  source: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
  url: 'url',
  link: 'url',
  lang: 'language',
  language: 'language',
  place: 'place',
}

const MAX_FRONT_LINES = 60

/** Markdown → the words of it. Its signs are taken off line by line; what is written in HTML stays as it is written. */
export function readMarkdown(source: string): { text: string; facts: Facts } {
  const lines = source.split('\n')
  const end =
    lines[0]?.trim() === '---'
      ? lines.findIndex((line, i) => i > 0 && i < MAX_FRONT_LINES && /^(?:---|\.\.\.)\s*$/.test(line))
      : -1
  const facts = frontFacts(end > 0 ? lines.slice(1, end) : [])
  let fenced = false
  const text = lines.slice(end + 1).map((line) => {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      fenced = !fenced
      return ''
    }
    return fenced ? line : inline(block(line))
  })
  return {
    text: text
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    facts,
  }
}

function frontFacts(lines: readonly string[]): Facts {
  const facts: { [K in FactName]?: Fact } = {}
  for (const line of lines) {
    const [, key = '', written = ''] = /^([\w-]{1,30}):\s?(.{0,500})$/.exec(line) ?? []
    const name = Object.hasOwn(FRONT, key.toLowerCase()) ? FRONT[key.toLowerCase()] : undefined
    const value = tidy(written.replace(/^["']|["']\s*$/g, ''))
    if (!name || !value) continue
    const read = name === 'date' ? dayIn(value) : name === 'url' && !isWebAddress(value) ? null : value
    if (read) facts[name] = fact(read, 'stated', quoted('the file’s head', line))
  }
  return facts
}

const MAX_QUOTE_DEPTH = 20

/** Signs at the start of a line: headings and the lines under them, lists, quotations, rules. */
function block(line: string): string {
  if (/^\s{0,3}(?:[-*_=]\s{0,2}){3,200}$/.test(line)) return ''
  let rest = line
  for (let depth = 0; depth < MAX_QUOTE_DEPTH && /^\s{0,3}>/.test(rest); depth++)
    rest = rest.replace(/^\s{0,3}>\s?/, '')
  return rest.replace(/^\s{0,3}#{1,6}\s{1,9}/, '').replace(/^(?:\s{0,60})(?:[-*+]|\d{1,3}[.)])\s{1,4}/, '')
}

/** `[words](address)`, `![picture](address)`, `**strong**`, `` `code` ``: the words alone. */
const inline = (line: string): string =>
  line
    .replaceAll(/!\[([^\][\n]{0,300})\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g, '')
    .replaceAll(/\[([^\][\n]{1,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replaceAll(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replaceAll(/(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,1000})(?<=[^\s*_])\1(?![\w*_])/g, '$2')
    .replaceAll(/`([^`\n]{1,500})`/g, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+.!>~-])/g, '$1')
