import type { Relation } from '../../model/finding.ts'
import style from './relation-sign.module.css'
import { RELATION_VERB } from './words.ts'

/** The sign of a relation, in a ring where it stands alone. The word beside it, or the hidden one, says the same. */
export function RelationSign({
  relation,
  ring = false,
  said = false,
}: {
  relation: Relation
  ring?: boolean
  said?: boolean
}) {
  return (
    <>
      <span className={ring ? style.ring : style.sign} data-relation={relation} aria-hidden="true" />
      {said && <span className="hidden-visually">{RELATION_VERB[relation]}: </span>}
    </>
  )
}

/** Sign and word: "≈ varies". */
export function RelationWord({ relation }: { relation: Relation }) {
  return (
    <span className={style.word} data-relation={relation}>
      <RelationSign relation={relation} /> {RELATION_VERB[relation]}
    </span>
  )
}
