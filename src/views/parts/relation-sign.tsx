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

/** Sign and word: "≈ varies"; with the relation's line under the word where the line is explained. */
export function RelationWord({ relation, lined = false }: { relation: Relation; lined?: boolean }) {
  return (
    <span className={style.word} data-relation={relation}>
      <RelationSign relation={relation} />{' '}
      <span className={lined ? style.lined : undefined}>{RELATION_VERB[relation]}</span>
    </span>
  )
}
