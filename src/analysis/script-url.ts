interface ScriptPolicy {
  createScriptURL(url: string): unknown
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy
}

/** The app's only Trusted Types policy: scripts of workers come from the app's own origin. */
const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('app-urls', {
  createScriptURL: ownUrl,
})

function ownUrl(url: string): string {
  const absolute = new URL(url, document.baseURI)
  if (absolute.origin !== location.origin) throw new TypeError(`a script of another host is not loaded: ${url}`)
  return absolute.href
}

/** What `new Worker` and `serviceWorker.register` accept where Trusted Types are enforced. */
export const scriptUrl = (url: string): string => (policy ? policy.createScriptURL(url) : url) as string
