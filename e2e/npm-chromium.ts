import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

const modules = join(dirname(fileURLToPath(import.meta.url)), '../node_modules')
const packed = join(modules, '@sparticuz/chromium/bin')

/** Unpacked places inside the folder. */
export interface NpmChromium {
  readonly path: string
  /** Shared libraries (NSS, NSPR, expat) for machines that have none. */
  readonly libraries: string
  /** A fontconfig file: without one Chromium dies in its text engine where the system has no fonts. */
  readonly fonts: string
}

/** The Chromium inside the npm package (Linux on x64), unpacked once under node_modules/.cache; null where the package does not fit. */
export function npmChromium(): NpmChromium | null {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(join(packed, 'chromium.br'))) return null
  const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { version: string }
  const folder = join(modules, '.cache/chromium', `${version}-${digest(modules)}`)
  if (!existsSync(folder)) unpack(folder)
  return { path: join(folder, 'chromium'), libraries: join(folder, 'lib'), fonts: join(folder, 'fonts.conf') }
}

/** fonts.conf holds the absolute path: a folder that was moved is unpacked anew. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Into a folder of its own that is renamed when complete: two runs at once cannot meet half a browser. */
function unpack(folder: string): void {
  const making = `${folder}.${process.pid}`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  writeFileSync(join(making, 'chromium'), unbrotli('chromium.br'), { mode: 0o755 })
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) untar(unbrotli(archive), making)
  writeFileSync(join(making, 'fonts.conf'), fontsConf(folder))
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // else another run was first
  }
}

const unbrotli = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)))

const BLOCK = 512

/** The plain files of a ustar archive: all that these archives hold. */
function untar(archive: Buffer, into: string): void {
  const field = (at: number, length: number) => archive.toString('latin1', at, at + length).split('\0', 1)[0] ?? ''
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = field(at, 100)
    if (!name) return
    const size = Number.parseInt(field(at + 124, 12), 8)
    const isFile = field(at + 156, 1) === '0' || field(at + 156, 1) === ''
    if (isFile) {
      const path = join(into, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, archive.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o755 })
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
