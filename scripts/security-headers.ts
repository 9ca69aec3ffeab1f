/**
 * The headers of every response: the one source for `vite preview`, for `public/_headers` and for the page's own meta tag.
 * A worker obeys the policy of its own response, so a host must send them with scripts too.
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-urls',
}

/** Browsers ignore (and report) this one in a meta tag. */
const HEADER_ONLY = 'frame-ancestors'

const policyOf = (directives: readonly (readonly [string, string])[]) =>
  directives.map(([name, value]) => `${name} ${value}`).join('; ')

export const CONTENT_SECURITY_POLICY = policyOf(Object.entries(POLICY))

/** The second layer, for hosts that send no headers. It does not reach workers. */
export const META_POLICY = policyOf(Object.entries(POLICY).filter(([name]) => name !== HEADER_ONLY))

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), clipboard-read=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
}

const IMMUTABLE = 'public, max-age=31536000, immutable'
const CHECKED = 'no-cache'

/** Paths whose file may change under the same name: asked for anew each time. `*` stands for the rest of the path. */
const CHECKED_PATHS = ['/', '/index.html', '/sw.js', '/manifest*', '/corpus/*']

/** Files under `assets` carry a hash of their content in their names. */
const IMMUTABLE_PATHS = ['/assets/*']

/** The `Cache-Control` of a file that exists. */
export const cacheControlOf = (path: string): string => (path.startsWith('/assets/') ? IMMUTABLE : CHECKED)

/** The text of `public/_headers`, the format that Netlify and Cloudflare Pages read. */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${[
    block('/*', SECURITY_HEADERS),
    ...IMMUTABLE_PATHS.map((path) => block(path, { 'Cache-Control': IMMUTABLE })),
    ...CHECKED_PATHS.map((path) => block(path, { 'Cache-Control': CHECKED })),
  ].join('\n\n')}\n`
}
