import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { expect, test } from 'playwright/test'
import { findBrowser } from './browser.ts'
import { withoutAnalysis } from './without-analysis.ts'
const PASSAGE = '#1/read?p=002_c36e707fd56555f2~0~30'
async function launch(profile: string) {
  const { path, env } = findBrowser()
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const child = spawn(path, ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], { detached: true, stdio: 'ignore', env: { ...process.env, ...env } })
  await expect.poll(() => readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => ''), { timeout: 20_000 }).toMatch(/^\d+\n/)
  const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0]
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]!
  await withoutAnalysis(context)
  return { child, browser, page: await context.newPage() }
}
test('drafts under kills', async ({ baseURL }) => {
  test.setTimeout(200_000)
  const profile = mkdtempSync(join(tmpdir(), 'crossread-kill-'))
  let expected = ''
  for (let i = 0; i <= 8; i++) {
    const { child, browser, page } = await launch(profile)
    await page.goto(`${baseURL}${PASSAGE}`)
    const note = page.getByRole('group', { name: 'Your flag' }).getByLabel('Note')
    if (i === 0) {
      await page.getByRole('button', { name: 'Flag F' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()
    } else {
      await note.waitFor({ timeout: 10000 })
      await page.waitForTimeout(300)
      console.log(i, JSON.stringify(await note.inputValue()), 'expected', JSON.stringify(expected))
    }
    expected = await note.inputValue()
    await note.press('Control+End')
    await note.pressSequentially(`${i}: ask. `)
    expected += `${i}: ask. `
    await new Promise((r) => setTimeout(r, [0, 50, 250, 1000][i % 4]))
    process.kill(-child.pid!, 'SIGKILL')
    await browser.close().catch(() => {})
  }
})
