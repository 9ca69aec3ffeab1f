import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { npmChromium } from './npm-chromium.ts'

/** A browser that was seen to start. */
export interface FoundBrowser {
  readonly path: string
  /** What it needs in its environment beyond this process's own. */
  readonly env: Readonly<Record<string, string>>
  /** "CHROMIUM_PATH", "npm package" …: where it was found. */
  readonly from: string
}

type Candidate = Omit<FoundBrowser, 'from'>

const SYSTEM_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap((name) => [
    `/usr/bin/${name}`,
    `/usr/local/bin/${name}`,
    `/snap/bin/${name}`,
  ]),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((root) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => `${root}\\${path}`,
    ),
  ),
}

/** The ways to a Chromium, the cheapest first; the last two bring one from the network. */
const WAYS: readonly (readonly [from: string, candidates: () => readonly Candidate[]])[] = [
  ['CHROMIUM_PATH', () => plain(process.env.CHROMIUM_PATH)],
  ['Playwright', () => plain(chromium.executablePath())],
  ['npm package', fromPackage],
  ['the system', () => (SYSTEM_PATHS[process.platform] ?? []).flatMap(plain)],
  [
    'playwright install',
    () => (run('npx', ['playwright', 'install', 'chromium']) ? plain(chromium.executablePath()) : []),
  ],
  ['apt-get', fromApt],
]

const SAY = 'No Chromium was found: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.'

/** The first browser that starts. Found once: processes started from here inherit the answer. */
export function findBrowser(): FoundBrowser {
  const known = process.env.CROSSREAD_BROWSER
  if (known) return JSON.parse(known) as FoundBrowser
  for (const [from, candidates] of WAYS) {
    const candidate = candidates().find(starts)
    if (!candidate) continue
    const found = { ...candidate, from }
    process.env.CROSSREAD_BROWSER = JSON.stringify(found)
    return found
  }
  throw new Error(SAY)
}

/** What Playwright's `launch` takes. */
export function launchOptions(browser: FoundBrowser) {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]))
  return {
    executablePath: browser.path,
    env: { ...env, ...browser.env },
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
  }
}

const plain = (path: string | undefined): readonly Candidate[] => (path && existsSync(path) ? [{ path, env: {} }] : [])

/** With the system's libraries, else with the package's own: a bare machine has no NSS. */
function fromPackage(): readonly Candidate[] {
  const unpacked = npmChromium()
  if (!unpacked) return []
  const { path, libraries, fonts } = unpacked
  return [
    { path, env: { FONTCONFIG_FILE: fonts } },
    { path, env: { FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries } },
  ]
}

function fromApt(): readonly Candidate[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  const install = ['install', '-y', '--no-install-recommends', 'chromium']
  return run('apt-get', ['update']) && run('apt-get', install) ? plain('/usr/bin/chromium') : []
}

const START_MS = 30_000
const INSTALL_MS = 600_000

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: INSTALL_MS }).status === 0

/** On Windows `--version` opens a window instead of answering: there a file is taken at its word. */
const starts = ({ path, env }: Candidate) =>
  process.platform === 'win32' ||
  spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: START_MS }).status === 0
