/** The reader types: keys are letters there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Whether a key belongs to something else than the desk: a field the reader types in, or what lies over the desk. */
export const isElsewhere = ({ target }: KeyboardEvent): boolean =>
  isTyping(target) || document.querySelector('dialog[open], [popover]:popover-open') !== null
