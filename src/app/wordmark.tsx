export const Wordmark = () => (
  <span className="wordmark">
    Cross<span>read</span>
  </span>
)
