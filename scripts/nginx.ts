import { cacheControlOf, SECURITY_HEADERS } from './security-headers.ts'

/** The text of `docs/nginx.conf`: a static host with the same headers as everywhere else. */
export function nginxFile(): string {
  const headers = (indent: string, path: string) =>
    [...Object.entries(SECURITY_HEADERS), ['Cache-Control', cacheControlOf(path)] as const]
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join('\n')
  // A location with an add_header of its own inherits none: each lists all of them.
  return `# Crossread on nginx: the build (dist/) under /usr/share/nginx/html. Written from scripts/security-headers.ts.
server {
  listen 8080;
  root /usr/share/nginx/html;
  server_tokens off;
  types {
    text/html html;
    text/css css;
    text/javascript js mjs;
    application/json json;
    application/manifest+json webmanifest;
    image/svg+xml svg;
    image/png png;
    font/woff2 woff2;
    text/plain txt;
  }
  gzip on;
  gzip_types text/css text/javascript application/json application/manifest+json image/svg+xml text/plain;

  location /assets/ {
${headers('    ', '/assets/')}
    try_files $uri =404;
  }

  location / {
${headers('    ', '/')}
    try_files $uri $uri/index.html =404;
  }
}
`
}
