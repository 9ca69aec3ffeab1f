import type { ClipboardEvent, DragEvent } from 'react'
import { useState } from 'react'
import { useLibrary } from '../../state/library.ts'
import { AddPanel } from './add-panel.tsx'
import { droppedFiles } from './dropped-files.ts'
import { filesChosen } from './import-run.ts'
import { ImportStatus } from './import-status.tsx'
import { useLibraryDesk } from './library-desk.ts'
import { LibrarySearch } from './library-search.tsx'
import style from './library-view.module.css'
import { NewArticles } from './new-articles.tsx'
import { StoryDetail } from './story-detail.tsx'
import { StoryList } from './story-list.tsx'

/** The reader's own stories: what is there, how more comes in, and where it goes. Files may be dropped anywhere. */
export function LibraryView() {
  const { shown, search } = useLibraryDesk()
  const { stories } = useLibrary()
  const [over, setOver] = useState(false)
  const story = stories.find(({ id }) => id === shown)

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then(filesChosen)
  }
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    filesChosen(files.map((file) => ({ name: file.name, file })))
  }
  return (
    <section
      className={style.view}
      aria-label="Library"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget) setOver(false)
      }}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      <StoryList />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard. */}
      <section className={style.main} tabIndex={0} aria-label="On the table">
        <ImportStatus />
        {search.trim() !== '' ? (
          <LibrarySearch />
        ) : story ? (
          <StoryDetail story={story} />
        ) : (
          <>
            <AddPanel />
            <NewArticles />
          </>
        )}
      </section>
    </section>
  )
}
