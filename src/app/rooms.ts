/** The rooms as they are called on the door, in the order of a checker's day. */
export const ROOM_NAMES = {
  read: 'Read',
  findings: 'Findings',
  figures: 'Figures',
  timeline: 'Timeline',
  wording: 'Wording',
  review: 'Review',
  library: 'Library',
  method: 'Method',
} as const
