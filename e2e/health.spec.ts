import { expect, test } from './fixtures.ts'

/** The watch over every journey is itself seen to catch what it watches for. */
test.describe('the watch catches', () => {
  test('text that is made into markup', async ({ page, health }) => {
    await page.goto('')
    const thrown = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>')
        return null
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(thrown).toBe('TypeError')
    await expect.poll(() => health.violations.splice(0).join()).toContain('require-trusted-types-for')
    await expect.poll(() => health.errors.splice(0).length).toBeGreaterThan(0)
  })

  test('a request to another host', async ({ page, health }) => {
    await page.route('**/plain', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<h1>Plain</h1><main><img src="https://other.example/x.png"></main>',
      }),
    )
    await page.route('https://other.example/**', (route) => route.abort())
    await page.goto('plain')
    await expect.poll(() => health.foreign.splice(0)).toEqual(['https://other.example/x.png'])
    await expect.poll(() => health.errors.splice(0).length).toBeGreaterThan(0)
  })

  test('an exception that nobody caught', async ({ page, health }) => {
    await page.goto('')
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('nobody caught this')
      })
    })
    await expect.poll(() => health.errors.splice(0).join()).toContain('nobody caught this')
  })
})

test('a worker is under the policy too: it may not make code from text', async ({ page, health }) => {
  await page.route('**/assets/analysis.worker*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: "eval('1')" })
  })
  await page.goto('')
  await expect(page.getByRole('alert').filter({ hasText: 'The analysis' })).toContainText('EvalError')
  health.errors.length = 0
  health.violations.length = 0
})
