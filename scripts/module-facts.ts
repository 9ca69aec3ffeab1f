import { parseSync } from 'vite'

/** What a source file is seen to do. */
export interface ModuleFacts {
  /** Every module asked for: static, dynamic, re-exported, and types written as `import('…')`. */
  readonly imports: readonly string[]
  readonly hasDefaultExport: boolean
  /**
   * Names and two-part names that are read or called: `fetch`, `Math.random`, `new Date()` (without arguments), `.innerHTML`.
   * A bare name that the file itself declares somewhere (a parameter called `window`) is not among them.
   */
  readonly uses: ReadonlySet<string>
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

export function moduleFacts(path: string, source: string): ModuleFacts {
  const { program, errors } = parseSync(path, source)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const imports: string[] = []
  const uses = new Set<string>()
  const declared = new Set<string>()
  let hasDefaultExport = false

  const visit = (node: Node): void => {
    const from = literal(node.source) ?? (node.type === 'TSImportType' ? literal(node.argument) : null)
    if (from !== null) imports.push(from)
    if (node.type === 'ImportExpression' && from === null) imports.push('(computed)')
    if (node.type === 'ExportDefaultDeclaration') hasDefaultExport = true
    for (const use of usesOf(node)) uses.add(use)
    for (const pattern of declaredIn(node)) for (const name of namesIn(pattern)) declared.add(name)
    for (const [key, value] of Object.entries(node)) {
      // What stands behind a dot, or names a property or a type, is no name that is read.
      if ((key === 'property' && !node.computed) || (key === 'key' && !node.computed) || key === 'typeAnnotation')
        continue
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child)
    }
  }
  visit(program as unknown as Node)
  visitTypeImports(program as unknown as Node, imports)
  for (const name of declared) uses.delete(name)
  return { imports: [...new Set(imports)], hasDefaultExport, uses }
}

/** `typeAnnotation` is left out above; only the imports in it count. */
function visitTypeImports(node: Node, imports: string[]): void {
  if (node.type === 'TSImportType') {
    const from = literal(node.source) ?? literal(node.argument)
    if (from !== null) imports.push(from)
  }
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visitTypeImports(child, imports)
}

function usesOf(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return [String(node.name)]
    case 'MemberExpression': {
      const name = nameOf(node.property) ?? literal(node.property) ?? ''
      const owner = nameOf(node.object)
      return [`.${name}`, ...(owner ? [`${owner}.${name}`] : [])]
    }
    case 'JSXAttribute':
      return [`.${nameOf(node.name) ?? ''}`]
    case 'Property': // { dangerouslySetInnerHTML: … } spread into an element
      return [`.${nameOf(node.key) ?? literal(node.key) ?? ''}`]
    case 'NewExpression':
      return [`new ${nameOf(node.callee) ?? ''}(${(node.arguments as unknown[]).length ? '…' : ''})`]
    case 'CallExpression': {
      const [first] = node.arguments as Node[]
      return first && literal(first) !== null ? [`${nameOf(node.callee) ?? ''}('…')`] : []
    }
    default:
      return []
  }
}

/** The patterns that bring names into being. */
function declaredIn(node: Node): readonly unknown[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return [node.id]
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [node.id, ...(node.params as unknown[])]
    case 'ImportSpecifier':
      return [node.local]
    case 'CatchClause':
      return [node.param]
    default:
      return []
  }
}

/** The names in a pattern: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return []
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  const parts = [pattern.properties, pattern.elements, pattern.value, pattern.argument, pattern.left]
  return parts.flat().flatMap(namesIn)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const nameOf = (node: unknown): string | null =>
  isNode(node) && (node.type === 'Identifier' || node.type === 'JSXIdentifier') ? String(node.name) : null

const literal = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null
