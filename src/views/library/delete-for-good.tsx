import { useQuery } from '@tanstack/react-query'
import { titleOf } from '../../state/library.ts'
import { deletedForGood, type Hanging, hangingOn, type Trashed } from '../../state/library-trash.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { counted } from '../parts/words.ts'
import style from './delete-for-good.module.css'
import { sizeOf } from './sizes.ts'

interface Props {
  readonly meant: Trashed
  readonly onClose: () => void
}

/** The question before what cannot be undone: what goes, how much of it, and what stays elsewhere. */
export function DeleteForGood({ meant, onClose }: Props) {
  const { stories, articles } = meant
  const hanging = useQuery({
    queryKey: ['hanging', ...[...stories, ...articles].map(({ id }) => id)],
    queryFn: () => hangingOn(meant),
    gcTime: 0,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })
  const gone = async () => {
    await deletedForGood(meant)
    onClose()
  }
  return (
    <Sheet label="Delete for good?" onClose={onClose}>
      <div className={style.question}>
        <h2 className={style.title}>Delete for good?</h2>
        <p>
          {nameOf(meant)} {hanging.data && whatGoes(meant, hanging.data)} Undo cannot bring this back.
        </p>
        <p className={style.note}>
          The original files on your disk are not touched. Copies of earlier times (Review, Hand over) and backup files
          may still hold it.
        </p>
        <p className={style.ways}>
          <button type="button" className={style.keep} onClick={onClose}>
            Keep
          </button>
          <button type="button" className={style.delete} disabled={hanging.isPending} onClick={() => void gone()}>
            Delete for good
          </button>
        </p>
      </div>
    </Sheet>
  )
}

function nameOf({ stories, articles }: Trashed): string {
  const [story] = stories
  const [article] = articles
  if (story && stories.length + articles.length === 1) return `The story “${story.title}”`
  if (article && stories.length + articles.length === 1) return `The article “${titleOf(article)}”`
  return [
    stories.length > 0 && counted(stories.length, 'story').replace('storys', 'stories'),
    articles.length > 0 && counted(articles.length, 'article'),
  ]
    .filter(Boolean)
    .join(' and ')
}

function whatGoes({ stories }: Trashed, { articles, flags }: Hanging): string {
  const size = articles.length > 0 ? ` (${sizeOf(articles)} of text)` : ''
  const withIt = [
    stories.length > 0 && articles.length > 0 && `${counted(articles.length, 'article')}${size}`,
    flags > 0 && `${counted(flags, 'flag')} on ${stories.length === 1 ? 'it' : 'them'}`,
  ].filter(Boolean)
  if (withIt.length > 0) return `will be gone from this browser, with ${withIt.join(' and ')}.`
  return `will be gone from this browser${stories.length === 0 ? size : ''}.`
}
