import type { Route } from 'playwright/test'
import { inFocus, openDesk, room } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ allowedErrors: [/Failed to load resource|MIME type|dynamically imported module|Unable to preload/] })

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is lost on its way': (route) => route.abort('failed'),
  'comes as a page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
}
const PARTS = /\/assets\/(?:timeline|figures|wording|findings|method)-view-.*\.js$/

for (const [fault, answer] of Object.entries(FAULTS))
  test(`five parts of the app, each ${fault}: said, nothing is reloaded by itself, a note that is typed stays (D5)`, async ({
    page,
  }) => {
    await openDesk(page)
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await inFocus(page).getByLabel('Note').fill('Ask the ministry')
    let loads = 0
    page.on('load', () => loads++)
    await page.route(PARTS, answer)
    const lost = page.getByRole('alert').filter({ hasText: 'could not be loaded' })
    for (const name of ['Timeline', 'Figures', 'Wording', 'Findings', 'Method']) {
      await room(page, name).click()
      await expect(lost).toContainText('The other rooms work on.')
      await expect(page.locator('h1').first()).toBeVisible()
    }
    await room(page, 'Read').click()
    await expect(lost).toBeHidden()
    await expect(inFocus(page).getByLabel('Note')).toHaveValue('Ask the ministry')
    expect(loads).toBe(0)

    await room(page, 'Timeline').click()
    await page.unroute(PARTS)
    await lost.getByRole('button', { name: 'Load the page anew' }).click()
    await expect(page.getByRole('heading', { level: 2, name: '2024' })).toBeVisible()
    await room(page, 'Read').click()
    await expect(inFocus(page).getByLabel('Note')).toHaveValue('Ask the ministry')
    expect(loads).toBe(1)
  })
