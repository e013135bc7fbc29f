import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
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
      return await orNotThere(readFile(path.join(folder, name)))
    },
    async open(name) {
      const file = await orNotThere(open(path.join(folder, name)))
      // The web's streams of Node and of the browser are one thing with two types.
      return file && (Readable.toWeb(file.createReadStream()) as ReadableStream)
    },
    async list(beginning) {
      const names = (await orNotThere(readdir(folder))) ?? []
      return names.filter((name) => name.startsWith(beginning))
    },
    async remove(names) {
      await Promise.all(names.map((name) => rm(path.join(folder, name), { force: true })))
    },
  }
}

async function orNotThere<Found>(reading: Promise<Found>): Promise<Found | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
