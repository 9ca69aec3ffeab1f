import { openDesk } from './desk.ts'
import { expect, test } from './fixtures.ts'

/** Over every room. */
const FRAME = `
- banner:
  - 'heading /: stories$/ [level=1]':
    - 'button /: stories$/'
  - button "Your own articles"
  - navigation "Rooms":
    - button "Read"
    - button "Findings"
    - button "Figures"
    - button "Timeline"
    - button "Wording"
    - button /^Review/
    - button "Library"
    - button "Method"
  - button "Search (/)"
  - button /^Pin this view/
  - button "Keys and signs (?)"
  - button /^Colours/
`

const STORY = `
- region "The story in short":
  - paragraph: Four articles, two origins, one event
  - group "Show only":
    - button /^\\d+ agree$/
    - button /^\\d+ vary$/
    - button /^\\d+ conflict$/
    - button /^\\d+ in one only$/
- region "Notices"
`

/** What a screen reader finds in each room, as a tree: landmarks, headings, names of controls. Numbers and findings may change. */
const ROOMS = {
  read: `
- main:
  - complementary "Check first":
    - group "Show":
      - button "000" [pressed]
    - heading /^Check first \\d+ of \\d+ looked at$/ [level=2]
    - list:
      - listitem:
        - button /^in one only|varies|agrees|conflicts|not comparable/
  - toolbar "How the articles lie":
    - group "Lay out":
      - button "Whole texts" [pressed]
      - button "Rows of the same"
    - button "Marks" [pressed]
    - combobox "Compare"
    - button "Linked" [pressed]
    - button "Link again from here"
    - button /^Small differences/
  - region "Articles":
    - article "Article 000":
      - heading "Outlet not stated" [level=2]
      - button "Column 000"
      - 'slider /^Overview of 000: \\d+ (conflict|vary)/'
      - region "Text of 000":
        - paragraph:
          - mark:
            - link /\\((agrees|varies), \\d of \\d\\)/
    - separator "Width of 000"
    - article "Article 001"
- complementary "In focus":
  - paragraph:
    - button "Take the one-minute tour"
  - region "Nothing selected"
`,
  findings: `
- main:
  - status: /^\\d+ findings$/
  - button /^CSV of these \\d+ findings$/
  - group "Kind":
    - button /^figure \\d+$/
  - searchbox "Words in the findings"
  - combobox "Order by"
  - combobox "Group by"
  - region "Findings by source":
    - table /^What each source says to each question/:
      - rowgroup:
        - row:
          - columnheader "Question"
          - columnheader /^000/
          - columnheader /^001 Top Indian News/
      - rowgroup:
        - row:
          - rowheader
          - cell
- complementary "In focus"
`,
  figures: `
- main:
  - region "Figures":
    - article "United States troops deployed in Iraq":
      - heading "United States troops deployed in Iraq" [level=2]
      - button /^CSV of/
      - button /^SVG of/
      - button /^PNG of/
      - paragraph: /^agrees 3 statements of one number/
      - img /^United States troops deployed in Iraq/
      - table /^Statements of/:
        - rowgroup:
          - row:
            - columnheader "Source"
            - columnheader "Reads"
            - columnheader "Words"
            - columnheader "Who says so"
        - rowgroup:
          - row:
            - rowheader "001, show in the text":
              - button "001, show in the text"
            - cell
`,
  timeline: `
- main:
  - region "Timeline":
    - region "Publication":
      - heading "Published" [level=2]
      - button "Why, and change"
      - list:
        - listitem: /^004/
    - figure:
      - button /^CSV of/
      - img /dated events and .* publications on one line/
    - region "2014":
      - heading "2014" [level=2]
      - list:
        - listitem:
          - heading [level=3]:
            - button
          - list "Reported by":
            - listitem: 000 not reported
- complementary "In focus"
`,
  wording: `
- main:
  - region "Wording":
    - region "Who calls it what":
      - heading "Who calls it what" [level=2]
      - combobox "Shaded by"
      - button /^CSV of/
      - region "Labels by source":
        - table "What each source calls the same thing":
          - rowgroup:
            - row:
              - columnheader "What is named"
              - columnheader "000"
          - rowgroup:
            - row:
              - rowheader:
                - button
              - cell
- complementary "In focus"
`,
  review: `
- main:
  - region "Flags":
    - heading "Nothing flagged yet" [level=2]
    - textbox "Working as"
    - button "Undo" [disabled]
    - button "Redo" [disabled]
    - navigation "Review":
      - button "Flags"
      - button "Second reader"
      - button "Audit trail"
      - button "Hand over"
      - button "Your words"
    - list "Flagged"
- complementary "In focus"
`,
  method: `
- main:
  - region "Method":
    - heading "How Crossread reads" [level=2]
    - region "Your corrections":
      - heading "Your corrections" [level=3]
    - region "Rules":
      - heading "Rules" [level=3]
    - region "Word lists":
      - heading "Word lists" [level=3]
`,
} as const

test('each room is the tree of landmarks, headings and named controls that it is meant to be (AC5)', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await openDesk(page)
  const body = page.locator('body')
  for (const [room, tree] of Object.entries(ROOMS)) {
    await page.goto(`#1/${room}`)
    await expect.soft(body, room).toMatchAriaSnapshot(FRAME)
    await expect.soft(body, room).toMatchAriaSnapshot(STORY)
    await expect.soft(body, room).toMatchAriaSnapshot(tree)
  }
})

test('a flag is called by what it is about, its verdict and its sources (AC5)', async ({ page }) => {
  await openDesk(page)
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  await page.getByLabel('Verdict').selectOption('Disputed')
  await page.getByRole('button', { name: /^Review/ }).click()
  await expect(page.getByRole('list', { name: 'Flagged' }).getByRole('button')).toHaveAccessibleName(
    /^.{10,}, Disputed, in 00\d/,
  )
})
