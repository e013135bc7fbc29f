import { LRUCache } from 'lru-cache'
import { fileName } from './picture-file.ts'
import type { PictureFile } from './picture-file.ts'
import { pictureStore } from './picture-store.server.ts'

/** What many look at is fetched once: a bucket is a network away. */
const kept = new LRUCache<string, Uint8Array>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (bytes) => bytes.length,
})

/** The bytes of a file, which never change; whether somebody may see them is asked before. */
export async function findPictureBytes(file: PictureFile): Promise<Uint8Array | undefined> {
  const name = fileName(file)
  const known = kept.get(name)
  if (known) return known
  const bytes = await pictureStore.get(name)
  if (bytes) kept.set(name, bytes)
  return bytes
}
