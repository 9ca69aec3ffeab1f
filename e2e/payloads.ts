import type { Page } from 'playwright/test'
import { hostileList } from '../scripts/hostile-lists.ts'

const EVENTS = ['onmouseover', 'onclick', 'onmousedown', 'onfocus'] as const
const CARRIERS = ['a', 'b', 'div', 'form', 'img', 'p', 'span'] as const

/** Own payloads that run wherever they become markup: by a fault, on loading, under the pointer, from a link, out of what encloses them. */
const OWN: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<svg><image href=x onerror=alert(1)></svg>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<details open ontoggle=alert(1)>',
  ...['</title>', '</textarea>', '</style>', '"\'>', '--!>', '</p></div>'].map(
    (end) => `${end}<img src=x onerror=alert(1)>`,
  ),
  ...['math><mtext', 'svg><p', 'table><td', 'button><b', 'ruby><rt'].map(
    (around) => `<${around}><img src=x onerror=alert(1)>`,
  ),
  ...['input', 'button', 'textarea', 'select'].map((field) => `<${field} autofocus onfocus=alert(1)>`),
  ...EVENTS.slice(0, 3).flatMap((event) => CARRIERS.map((tag) => `<${tag} ${event}=alert(1)>read on</${tag}>`)),
  ...CARRIERS.map((tag) => `<${tag} tabindex=0 onfocus="alert(1)">read on</${tag}>`),
  ...['javascript:', 'JaVaScRiPt:', 'java\tscript:', '&#106;avascript:', ' &#14; javascript:'].map(
    (scheme) => `<a href="${scheme}alert(1)">read on</a>`,
  ),
]

/** What a browser alone does not run when it is put into a page by a script, and what asks another host. */
const MORE: readonly string[] = [
  '<script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<style>@import "https://foreign.example/x.css"</style>',
  '<link rel=stylesheet href=https://foreign.example/y.css>',
  '<img src=https://foreign.example/p.gif>',
  '<object data="javascript:alert(1)"></object>',
  '<base href=https://foreign.example/>',
  '<meta http-equiv=refresh content="0;url=https://foreign.example/">',
  '{{constructor.constructor("alert(1)")()}}',
]

const published = (hostileList('live-xss-chromium156') ?? []) as unknown as readonly { readonly payload: string }[]

/** Own and published ones that are known to run; 51 of each where the published list is there. */
export const LIVE: readonly string[] = [...OWN, ...published.map(({ payload }) => payload)]
export const PAYLOADS: readonly string[] = [...LIVE, ...MORE]

/** Alerts and their like are noted instead of shown. */
export const WATCH = () => {
  const calls: string[] = []
  Object.assign(globalThis, { __ran: calls })
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    Object.assign(globalThis, { [name]: (...args: unknown[]) => calls.push(`${name}(${args})`) })
}

export const ran = (page: Page) => page.evaluate(() => (globalThis as { __ran?: string[] }).__ran ?? [])

/** What a pointer and the keyboard do to every element, but for the click. */
export const stirred = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('main *, aside *'))
      for (const type of ['mouseover', 'mouseenter', 'mousedown', 'focus', 'load', 'error', 'toggle'])
        element.dispatchEvent(new Event(type))
  })

/** How many of these run where they are put into a page as markup: what the harness is worth. */
export const runAsMarkup = (page: Page, payloads: readonly string[]) =>
  page.evaluate(async (payloads) => {
    const touch = (body: HTMLElement) => {
      for (const element of body.querySelectorAll<HTMLElement>('*')) {
        for (const type of ['mouseover', 'mousedown']) element.dispatchEvent(new MouseEvent(type))
        element.focus?.()
        element.click?.()
      }
    }
    const runs = async (payload: string): Promise<boolean> => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      let calls = 0
      Object.assign(frame.contentWindow!, { alert: () => calls++ })
      const { body } = frame.contentDocument!
      body.innerHTML = payload
      for (let wait = 0; wait < 25 && calls === 0; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        if (wait === 3) touch(body) // by then what runs by itself has run
      }
      frame.remove()
      if (calls === 0) console.log(`did not run: ${payload}`)
      return calls > 0
    }
    let count = 0
    for (const payload of payloads) if (await runs(payload)) count++
    return count
  }, payloads)
