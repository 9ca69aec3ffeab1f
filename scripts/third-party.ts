import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly peer?: boolean
}

interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Its licence and notice files, in full. */
  readonly text: string
}

/** Types leave no trace in the build, and neither does the compiler, which a package asks for as a peer. */
const isLeftOut = (name: string) => name.startsWith('@types/') || name === 'typescript'

/** Every package whose code or data may be in the build. */
export function shippedPackages(root: string): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, license = 'unknown' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      text: licenceText(join(root, path)) || ownCopy(root, path),
    }))
    .filter(({ name }) => !isLeftOut(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Some packages leave their licence in their repository: a copy of it stands beside this file. */
function ownCopy(root: string, path: string): string {
  const copy = join(root, `scripts/${path.slice(path.lastIndexOf('/') + 1)}-licence.txt`)
  return existsSync(copy) ? tidy(readFileSync(copy, 'utf8')) : ''
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return ''
  return readdirSync(folder)
    .filter((name) => /^(?:licen[sc]e|notice)\b/i.test(name))
    .sort()
    .map((name) => tidy(readFileSync(join(folder, name), 'utf8')))
    .join('\n\n')
}

const tidy = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()

/** The text of THIRD-PARTY.md: packages that share a licence, word for word, stand under it together. */
export function thirdPartyNotices(root: string): string {
  const byText = grouped(shippedPackages(root))
  const sections = [...byText].map(([text, packages]) => {
    const names = packages.map(({ name, version, licence }) => `**${name}** ${version} (${licence})`).join(', ')
    return `${names}\n\n${fenced(text)}`
  })
  const wordnet = fenced(tidy(readFileSync(join(root, 'scripts/wordnet-licence.txt'), 'utf8')))
  return `# Third-party notices

What others made and the build of Crossread holds, each with its licence. The articles under \`public/corpus\` remain their
publishers' and are under none of these licences.

## Data

**WordNet 3.1**, Princeton University: the word lists, synonyms and places under \`src/engine/lexicon\` that say so in their
first line were derived from it.

${wordnet}

## Packages

${sections.join('\n\n')}
`
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

function grouped(packages: readonly Shipped[]): Map<string, Shipped[]> {
  const groups = new Map<string, Shipped[]>()
  for (const one of packages) groups.set(one.text, [...(groups.get(one.text) ?? []), one])
  return groups
}
