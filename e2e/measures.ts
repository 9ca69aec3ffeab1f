import type { Page } from 'playwright/test'

/** What of a screen is not as it should be, as a line each. They are taken on the screen as it stands. */
type Measure = (page: Page) => Promise<string[]>

/** An element as a line of a failed test calls it. */
const INIT = () => {
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}”`
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const controls = () =>
    [
      ...document.querySelectorAll(
        'button, a[href], input, select, textarea, summary, [tabindex="0"], [role="slider"]',
      ),
    ].filter((element) => shown(element) && !element.matches(':disabled, [tabindex="-1"], [inert] *'))
  Object.assign(globalThis, { measure: { named, shown, controls } })
}

interface Measuring {
  readonly measure: {
    readonly named: (element: Element) => string
    readonly shown: (element: Element) => boolean
    readonly controls: () => readonly HTMLElement[]
  }
}

/** A control that carries another name than its words begins with them: who says what they see reaches it (AC5). */
export const misnamed: Measure = async (page) => {
  await page.evaluate(INIT)
  return page.evaluate(() => {
    const { named, controls } = (globalThis as unknown as Measuring).measure
    const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
    const seen = (element: Element) => {
      const copy = element.cloneNode(true) as Element
      for (const hidden of copy.querySelectorAll('.hidden-visually, [aria-hidden="true"]')) hidden.remove()
      return plain(copy.textContent ?? '')
    }
    return controls()
      .filter((element) => element.hasAttribute('aria-label') && element.matches('button, a, summary'))
      .filter((element) => /[\p{L}\p{N}]/u.test(seen(element)))
      .filter((element) => !plain(element.getAttribute('aria-label')!).startsWith(seen(element)))
      .map(named)
  })
}

/** Controls smaller than a fingertip needs; links within text are as large as their words (AC8). `primary`: those that do what a reader came to do. */
export const small = async (page: Page, px: number, primary = false): Promise<string[]> => {
  await page.evaluate(INIT)
  return page.evaluate(
    ([px, primary]) => {
      const { named, controls } = (globalThis as unknown as Measuring).measure
      // A button that is filled with ink is one, whatever it is called.
      const ink = getComputedStyle(document.body).color
      const isPrimary = (element: Element) =>
        element.matches('[data-primary]') ||
        (element.matches('button') && getComputedStyle(element).backgroundColor === ink)
      return controls()
        .filter((element) =>
          primary
            ? isPrimary(element)
            : element.matches('button, input, select, textarea, summary, a') && !element.closest('p, mark, dd'),
        )
        .flatMap((element) => {
          const label = element.closest('label')
          const { width, height } = (element.matches('input') && label ? label : element).getBoundingClientRect()
          return width >= px - 0.5 && height >= px - 0.5
            ? []
            : [`${named(element)} ${Math.round(width)} × ${Math.round(height)}`]
        })
    },
    [px, primary] as const,
  )
}

/** What moves although the reader asked for no motion (AC9). */
export const moving: Measure = (page) =>
  page.evaluate(() => [
    ...document
      .getAnimations()
      .map((animation) => `an animation of ${(animation.effect as KeyframeEffect).target?.className}`),
    ...[...document.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map((element) => `smooth scrolling of ${element.className}`),
  ])

/** Stops of Tab whose ring is thin, or which something lies over (AC4). */
export const unclearStops: Measure = async (page) => {
  await page.evaluate(INIT)
  return page.evaluate(() => {
    const { named, controls } = (globalThis as unknown as Measuring).measure
    const before = document.activeElement
    // Beside what lies over the desk nothing is reached: Tab closes it.
    const popover = document.querySelector('[popover]:popover-open')
    const reached = controls().filter((element) => !popover || popover.contains(element))
    const unclear = reached.flatMap((element) => {
      if (document.activeElement === element) element.blur() // focused by a pointer, it would show none
      element.focus({ focusVisible: true } as FocusOptions)
      if (document.activeElement !== element) return []
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const ring = [element, element.parentElement!].map((one) => getComputedStyle(one))
      const thick = ring.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2)
      const [box] = element.getClientRects()
      // Not wholly hidden: one of these points of it is on top.
      const shares = [0.5, 0.05, 0.95, 0.25, 0.75]
      const tops = box
        ? shares.flatMap((x) =>
            shares.map((y) => document.elementFromPoint(box.x + box.width * x, box.y + box.height * y)),
          )
        : [null]
      const over = tops[0]!
      const clear = tops.some((top) => !top || element.contains(top) || element.closest('label')?.contains(top))
      return [
        ...(thick ? [] : [`${named(element)}: no ring`]),
        ...(clear ? [] : [`${named(element)}: under ${named(over)}`]),
      ]
    })
    if (before instanceof HTMLElement) before.focus()
    return unclear
  })
}

/** What sticks out or lies over something when the interface is read from right to left (AC11). */
export const brokenMirrored: Measure = async (page) => {
  await page.evaluate(INIT)
  return page.evaluate(() => {
    const { named, controls } = (globalThis as unknown as Measuring).measure
    const overlaps = () => {
      const boxes = controls()
        .filter((element) => element.matches('header button, nav button, [role="toolbar"] button'))
        .map((element) => [element, element.getBoundingClientRect()] as const)
      return boxes.flatMap(([one, a], i) =>
        boxes
          .slice(i + 1)
          .flatMap(([other, b]) =>
            !one.contains(other) &&
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
              ? [`${named(one)} and ${named(other)}`]
              : [],
          ),
      )
    }
    const before = new Set(overlaps())
    document.documentElement.dir = 'rtl'
    const out = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the screen'] : []
    const found = [...out, ...overlaps().filter((one) => !before.has(one))]
    document.documentElement.dir = 'ltr'
    return found
  })
}
