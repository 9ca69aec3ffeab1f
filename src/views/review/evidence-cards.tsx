import type { Evidence, Flag } from '../../model/flag.ts'
import { evidenceField } from '../../state/flag-texts.ts'
import { evidenceAdded, evidenceRemoved, evidenceSourceChosen } from '../../state/flags.ts'
import { ChoiceField } from './choice-field.tsx'
import { DraftField } from './draft-field.tsx'
import style from './evidence-cards.module.css'
import form from './flag-form.module.css'
import { safeLink } from './safe-link.ts'

const SOURCES = [
  { id: 'primary', word: 'Primary' },
  { id: 'secondary', word: 'Secondary' },
] as const

/** What was found outside the articles, a card each. */
export function EvidenceCards({ flag }: { flag: Flag }) {
  return (
    <details className={form.part} open={flag.evidence.length > 0 || undefined}>
      <summary className={form.summary}>Evidence ({flag.evidence.length})</summary>
      <ol>
        {flag.evidence.map((card, i) => (
          <Card key={card.id} flag={flag} card={card} number={i + 1} />
        ))}
      </ol>
      <button type="button" className={form.link} onClick={() => void evidenceAdded(flag)}>
        Add evidence
      </button>
    </details>
  )
}

function Card({ flag, card, number }: { flag: Flag; card: Evidence; number: number }) {
  const text = (field: Parameters<typeof evidenceField>[1]) => ({ flag, field: evidenceField(card.id, field) })
  return (
    <li className={style.card}>
      <fieldset className={style.fields}>
        <legend className={style.legend}>Evidence {number}</legend>
        <div className={style.wide}>
          <DraftField {...text('url')} label="Web address" type="url" />
          <Links card={card} />
        </div>
        <div className={style.wide}>
          <DraftField {...text('archived')} label="Archived copy" type="url" />
        </div>
        <DraftField {...text('seen')} label="Seen on" type="date" />
        <ChoiceField
          label="Source"
          choices={SOURCES}
          value={card.source}
          onChange={(source) => source && void evidenceSourceChosen(flag, card.id, source)}
        />
        <DraftField {...text('excerpt')} label="What it says" rows={2} />
        <div className={style.wide}>
          <DraftField {...text('asked')} label="Who was asked" />
        </div>
        <DraftField {...text('askedOn')} label="Asked on" type="date" />
      </fieldset>
      <button
        type="button"
        className={form.link}
        aria-label={`Remove evidence ${number}`}
        onClick={() => void evidenceRemoved(flag, card.id)}
      >
        Remove
      </button>
    </li>
  )
}

function Links({ card }: { card: Evidence }) {
  const link = safeLink(card.url)
  return link ? (
    <a className={style.open} href={link.href} target="_blank" rel="noopener noreferrer">
      Open {link.host}
    </a>
  ) : null
}
