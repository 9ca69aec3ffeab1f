import type { Plugin } from 'vite'
import { cacheControlOf, META_POLICY, SECURITY_HEADERS } from './security-headers.ts'

/** The built page carries the policy as a meta tag, first in its head; `vite preview` sends the real headers with every response, a 404 too. */
export function security(): Plugin {
  return {
    name: 'crossread-security',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) =>
        context.server // the development server needs an inline script
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
                injectTo: 'head-prepend',
              },
            ],
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
        response.setHeader('Cache-Control', cacheControlOf(request.url ?? '/'))
        next()
      })
      // After the files: what comes here is the page itself or does not exist, and neither may be kept for a year.
      return () => {
        server.middlewares.use((_request, response, next) => {
          response.setHeader('Cache-Control', 'no-cache')
          next()
        })
      }
    },
  }
}
