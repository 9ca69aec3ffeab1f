/** "2024-01-27", "2024-01-01 to 2024-01-31". */
export const isoDays = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`)
