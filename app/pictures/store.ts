/** Where the files of pictures lie. A name is written once and its bytes never change. */
export interface PictureStore {
  put(file: StoredFile): Promise<void>
  /** @returns `undefined` when it is not there. */
  get(name: string): Promise<Uint8Array | undefined>
  /** The same bytes as they come, for files too large to be held. */
  open(name: string): Promise<ReadableStream | undefined>
  /** The names of all files that begin so, in no order. */
  list(beginning: string): Promise<readonly string[]>
  /** Removing what is not there is no error. */
  remove(names: readonly string[]): Promise<void>
}

interface StoredFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}
