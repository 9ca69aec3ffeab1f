import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { cacheControlOf, SECURITY_HEADERS } from '../scripts/security-headers.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export interface FileServer {
  readonly url: string
  /** Serves another folder from now on, as a deployment does. */
  deploy(folder: string): void
  /** Gone, with every connection that is still open. */
  stop(): Promise<void>
}

/** A plain static host under a path of its own: what the app must run on. */
export async function serveFiles(folder: string, under = '/team/desk/'): Promise<FileServer> {
  let root = folder
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(root, normalize(path.startsWith(under) ? path.slice(under.length) || 'index.html' : 'nowhere'))
    const found = existsSync(file) && statSync(file).isFile()
    response.writeHead(found ? 200 : 404, {
      ...SECURITY_HEADERS,
      'Cache-Control': cacheControlOf(`/${path.slice(under.length)}`),
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      Vary: 'Origin',
    })
    response.end(found ? readFileSync(file) : 'not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}${under}`,
    deploy: (next) => {
      root = next
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
