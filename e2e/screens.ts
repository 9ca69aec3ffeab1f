import { expect, type Page } from 'playwright/test'

/** A view as a link opens it. */
interface Screen {
  /** Names the picture: `read` → docs/screenshots/read-light.png. */
  readonly name: string
  /** What stands behind the address. */
  readonly url: string
  /** Brings it to the state worth showing, and waits for it. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** The articles are compared: the counts stand over the rooms. */
export const compared = (page: Page) => expect(page.getByText(/origins?, one event/)).toBeVisible()

/** Every view: pictures are taken of each, and axe looks at each. */
export const SCREENS: readonly Screen[] = [
  { name: 'read', url: '' },
  { name: 'findings', url: '#1/findings' },
  { name: 'figures', url: '#1/figures' },
  { name: 'review', url: '#1/review' },
]
