import { dirname, join } from 'node:path/posix'
import { type ModuleFacts, moduleFacts } from './module-facts.ts'

export interface SourceFile {
  /** From the root of `src`: `engine/analyse.ts`. */
  readonly path: string
  readonly source: string
}

/** Who may import whom. A room may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: ['model'],
  sources: ['model'],
  storage: ['model'],
  anchoring: ['model'],
  exports: ['model', 'anchoring'],
  analysis: ['model'],
  offline: [],
  state: ['model', 'storage', 'anchoring'],
  ui: [],
  views: ['model', 'state', 'analysis', 'exports', 'sources', 'ui'],
  app: ['model', 'sources', 'storage', 'anchoring', 'exports', 'analysis', 'state', 'ui', 'views'],
  cli: ['model', 'engine', 'sources', 'exports'],
}

/** Code that runs in a worker may know the engine and the readers of files; the page's side of it may not. */
const WORKERS_MAY_IMPORT = ['model', 'engine', 'sources']

/** Rooms inside rooms whose parts must not know each other, the parts that all of them share, and the files that compose them. */
const APART: Readonly<Record<string, { readonly shared: readonly string[]; readonly composers: readonly string[] }>> = {
  engine: { shared: ['flow', 'lexicon'], composers: ['engine/analyse.ts', 'engine/group-stories.ts'] },
  views: { shared: ['parts'], composers: [] },
}

/** Packages that one room alone may know. */
const ONE_ROOM: Readonly<Record<string, readonly string[]>> = { dexie: ['storage'], recharts: ['views'], node: ['cli'] }

const NOT_IN_ENGINE = [
  ['Date.now', 'new Date()', 'performance', 'Temporal'],
  ['Math.random', 'crypto'],
  ['Intl', '.toLocaleString', '.toLocaleDateString', '.toLocaleLowerCase', '.toLocaleUpperCase', '.localeCompare'],
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'navigator', 'location', 'process', 'globalThis', 'self'],
  ['document', 'window', 'localStorage', 'indexedDB', 'setTimeout', 'setInterval', 'queueMicrotask'],
].flat()

/** Where text becomes code or markup (X2). */
const SINKS = [
  ['.dangerouslySetInnerHTML', '.innerHTML', '.outerHTML', '.insertAdjacentHTML', '.srcdoc', '.setHTMLUnsafe'],
  ['document.write', 'document.writeln', '.createContextualFragment', 'DOMParser', 'eval', 'Function'],
  ["setTimeout('…')", "setInterval('…')"],
].flat()

const MAX_LINES = 300

const isTest = (path: string) => /\.(?:test|bench)\.tsx?$/.test(path)
const isWorker = (path: string) => path.endsWith('.worker.ts')
const isCode = (path: string) => /\.tsx?$/.test(path)

/** Every breach of the map, as a sentence each. Tests may import what they like; nobody may import a test. */
export function breaches(files: readonly SourceFile[]): string[] {
  const facts = new Map(
    files.filter(({ path }) => isCode(path)).map(({ path, source }) => [path, moduleFacts(path, source)]),
  )
  return [
    ...files.flatMap(tooLong),
    ...[...facts].flatMap(([path, fact]) => [
      ...shape(path, fact),
      ...fact.imports.flatMap((specifier) => importBreach(path, specifier)),
      ...(isTest(path) ? [] : purity(path, fact)),
    ]),
    ...cycles(facts),
  ]
}

const tooLong = ({ path, source }: SourceFile): string[] => {
  const lines = source.split('\n').length - 1
  return isCode(path) && lines > MAX_LINES && !path.startsWith('engine/lexicon/')
    ? [`${path} has ${lines} lines; ${MAX_LINES} are the most`]
    : []
}

function shape(path: string, { hasDefaultExport, imports }: ModuleFacts): string[] {
  const room = path.split('/')[0]!
  return [
    ...(hasDefaultExport ? [`${path} has a default export`] : []),
    ...(/(?:^|\/)index\.tsx?$/.test(path) ? [`${path} is a barrel`] : []),
    ...(path.includes('/') && !(room in MAY_IMPORT) ? [`${path} is in a room that the map does not know`] : []),
    ...(imports.includes('(computed)') ? [`${path} imports a computed path`] : []),
  ]
}

function importBreach(path: string, specifier: string): string[] {
  if (isTest(path) || specifier === '(computed)') return []
  const [file = ''] = specifier.split('?')
  if (!file.startsWith('.')) return packageBreach(path, file)
  const target = join(dirname(path), file)
  const says = (why: string) => [`${path} imports ${target}: ${why}`]
  if (!/\.[a-z]+$/.test(target)) return says('its ending is missing')
  if (isTest(target)) return says('nobody imports a test')
  if (target.startsWith('..')) return says('it is outside src')
  if (isWorker(target) && !specifier.endsWith('?worker&url')) return says('a worker is asked for by ?worker&url alone')
  const [from = '', fromPart = ''] = path.split('/')
  const [to = '', toPart = ''] = target.split('/')
  if (from !== to) {
    const may = isWorker(path) ? WORKERS_MAY_IMPORT : MAY_IMPORT[from]
    return may?.includes(to) ? [] : says(`${from} may not import ${to}`)
  }
  const apart = APART[from]
  if (!apart || apart.composers.includes(path) || fromPart === toPart || apart.shared.includes(toPart)) return []
  return says('these two must not know each other')
}

function packageBreach(path: string, specifier: string): string[] {
  const [room = ''] = path.split('/')
  if (/^[@~#]\/|^\//.test(specifier)) return [`${path} imports ${specifier}: a path alias`]
  if (room === 'model') return [`${path} imports ${specifier}: the model imports nothing`]
  const name = specifier.startsWith('node:') ? 'node' : specifier.split('/')[0]!
  const rooms = ONE_ROOM[name]
  return rooms && !rooms.includes(room) ? [`${path} imports ${specifier}: only ${rooms.join(', ')} may`] : []
}

function purity(path: string, { uses }: ModuleFacts): string[] {
  const banned = [
    ...SINKS,
    ...(path.startsWith('engine/') ? NOT_IN_ENGINE : []),
    ...(path.startsWith('storage/') ? [] : ['indexedDB']),
  ]
  return [...new Set(banned)].filter((name) => uses.has(name)).map((name) => `${path} uses ${name}`)
}

/** Each cycle once, from its first file in the alphabet. */
function cycles(facts: ReadonlyMap<string, ModuleFacts>): string[] {
  const found = new Set<string>()
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      const loop = trail.slice(at)
      const first = loop.indexOf([...loop].sort()[0]!)
      found.add([...loop.slice(first), ...loop.slice(0, first), loop[first]].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const specifier of facts.get(path)?.imports ?? [])
      if (specifier.startsWith('.')) walk(join(dirname(path), specifier.split('?')[0]!), [...trail, path])
    done.add(path)
  }
  for (const path of facts.keys()) walk(path, [])
  return [...found].map((loop) => `a cycle: ${loop}`)
}
