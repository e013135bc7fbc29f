import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PictureStore } from './store.ts'

/** A folder of this machine; enough for as long as there is one machine. */
export function folderStore(folder: string): PictureStore {
  return {
    async put({ name, bytes }) {
      await mkdir(folder, { recursive: true })
      // Whole or not at all: a process may end in the middle of a file.
      const draft = path.join(folder, `.${randomBytes(8).toString('hex')}`)
      await writeFile(draft, bytes)
      await rename(draft, path.join(folder, name))
    },
    async get(name) {
      try {
        return await readFile(path.join(folder, name))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
    async remove(names) {
      await Promise.all(names.map((name) => rm(path.join(folder, name), { force: true })))
    },
  }
}
