import style from './wordmark.module.css'

export const Wordmark = () => (
  <span className={style.wordmark}>
    Cross<span className={style.second}>read</span>
  </span>
)
