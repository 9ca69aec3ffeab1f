import { parseSync } from 'vite'

const RUNNERS = new Set(['test', 'it', 'describe'])

/** The titles that a test file gives its tests and groups; of a title made of parts, the parts that stand in the file. */
export function titlesIn(path: string, source: string): string[] {
  const titles: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const child of value) visit(child)
    else if (value !== null && typeof value === 'object') {
      const node = value as Node
      if (node.type === 'CallExpression' && RUNNERS.has(rootOf(node.callee))) titles.push(wordsOf(node.arguments?.[0]))
      for (const child of Object.values(node)) visit(child)
    }
  }
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  visit(program)
  return titles.filter((title) => title !== '')
}

interface Node {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
  readonly callee?: Node
  readonly object?: Node
  readonly arguments?: readonly Node[]
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[]
}

/** `test` of `test.each(table)` and of `test.skipIf(no)`. */
function rootOf(callee: Node | undefined): string {
  if (callee?.type === 'CallExpression') return rootOf(callee.callee)
  if (callee?.type === 'MemberExpression') return rootOf(callee.object)
  return callee?.name ?? ''
}

const wordsOf = (title: Node | undefined): string =>
  title?.type === 'Literal' ? String(title.value) : (title?.quasis?.map(({ value }) => value.raw).join('…') ?? '')

/** "X16", "AC3": the rows of the fault table that a title names. */
export const rowsIn = (title: string): string[] => title.match(/\b(?:AC|[SDXA])\d{1,2}\b/g) ?? []
