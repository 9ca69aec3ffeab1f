import type { Page, Route } from 'playwright/test'
import { expect, test } from './fixtures.ts'

const MANIFEST = '**/corpus/index.json'
const ARTICLE = '**/corpus/003_d54f419eae337405.txt'
const FILE = 'corpus/003_d54f419eae337405.txt'

test.use({ allowedErrors: [/Failed to load resource/] })

const text = (body: string) => (route: Route) => route.fulfill({ contentType: 'text/plain', body })

const fault = (page: Page, sentence: string | RegExp) => page.getByRole('alert').filter({ hasText: sentence })
const firstArticle = (page: Page) => page.getByText('reducing the presence').first()

const ARTICLE_FAULTS: Readonly<Record<string, readonly [(route: Route) => Promise<void>, string]>> = {
  'is missing': [(route) => route.fulfill({ status: 404 }), 'is not there (404)'],
  'meets a server error': [(route) => route.fulfill({ status: 500 }), 'the server answered 500'],
  'comes as a page': [
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
    'arrived as a web page',
  ],
  'is empty': [text(''), 'is empty'],
  'is cut short': [text('Talks began'), 'is cut short: 11 of 3422 bytes arrived'],
  'is lost on its way': [(route) => route.abort('failed'), 'the connection broke'],
  'never arrives': [() => new Promise(() => {}), 'did not arrive within 10 seconds'],
}

for (const [what, [answer, sentence]] of Object.entries(ARTICLE_FAULTS))
  test(`one article ${what}: it is named, the others are compared, Retry brings it (D1)`, async ({ page }) => {
    await page.route(ARTICLE, answer)
    await page.goto('')
    const alert = fault(page, FILE)
    await expect(alert).toContainText(sentence, { timeout: 15_000 })
    await expect(firstArticle(page)).toBeVisible()
    await page.unroute(ARTICLE)
    await alert.getByRole('button', { name: 'Retry' }).click()
    await expect(alert).toBeHidden()
  })

const MANIFEST_FAULTS: Readonly<Record<string, readonly [(route: Route) => Promise<void>, string]>> = {
  'is missing': [(route) => route.fulfill({ status: 404 }), 'is not there (404)'],
  'is truncated': [text('{"version": 1, "story": "ir'), 'is not valid JSON'],
  'has a field of the wrong type': [
    text('{"version": 1, "story": "s", "title": 7, "articles": []}'),
    'title must be a text',
  ],
}

for (const [what, [answer, sentence]] of Object.entries(MANIFEST_FAULTS))
  test(`the manifest ${what}: file and field are named, Retry opens the story (D1)`, async ({ page }) => {
    await page.route(MANIFEST, answer)
    await page.goto('')
    const alert = fault(page, 'corpus/index.json')
    await expect(alert).toContainText(sentence)
    await page.unroute(MANIFEST)
    await alert.getByRole('button', { name: 'Retry' }).click()
    await expect(firstArticle(page)).toBeVisible()
    await expect(alert).toBeHidden()
  })

test('one entry of the manifest is malformed: the other articles are shown (D1)', async ({ page }) => {
  await page.route(MANIFEST, async (route) => {
    const manifest = await (await route.fetch()).json()
    delete manifest.articles[3].file
    await route.fulfill({ json: manifest })
  })
  await page.goto('')
  await expect(fault(page, 'articles[3].file is missing')).toBeVisible()
  await expect(firstArticle(page)).toBeVisible()
})
