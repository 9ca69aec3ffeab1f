import type { ExportFile } from './export-input.ts'

/** Long enough for the browser to begin the download. */
const REVOKE_MS = 10_000

/** Hands the file to the browser's own download; needs neither storage nor network. */
export function saveFile({ name, type, content }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS)
}

export const saveText = (name: string, type: string, content: string) => saveFile({ name, type, content })
