/** The rooms in which the reader's work can be lost or put in a wrong place: `npm run coverage` asks for every branch of them. */
export const COVERED = [
  'src/storage/**/*.ts',
  'src/sources/**/*.ts',
  'src/anchoring/**/*.ts',
  'src/exports/**/*.ts',
  'src/state/fragment*.ts',
  'src/state/finding-code.ts',
  'src/analysis/**/*.ts',
]
