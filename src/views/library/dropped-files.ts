import type { Split } from '../../model/import.ts'
import type { ChosenFile } from './import-run.ts'

/** The files of a drop, those in dropped folders with their path. To be called while the drop is handled. */
export async function droppedFiles(data: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...data.items].flatMap((item) => (item.kind === 'file' ? [item.webkitGetAsEntry()] : []))
  const files = [...data.files]
  if (!entries.some((entry) => entry?.isDirectory)) return files.map((file) => ({ name: file.name, file }))
  const found: ChosenFile[] = []
  for (const entry of entries) if (entry) await walk(entry, found)
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    found.push({ name: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return
    for (const one of some) await walk(one, found)
  }
}

/** Of a file dialog; of a folder dialog with the paths in the folder. */
export const dialogFiles = (files: FileList | null): ChosenFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }))

/** A pasted text is read as files are: the worker splits it. */
export const pastedText = (text: string, split: Split): ChosenFile => ({
  name: 'Pasted text.txt',
  file: new Blob([text]),
  split,
})
