import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { StringDecoder } from 'node:string_decoder'

/**
 * A file of lines that is only ever added to. What was committed survives the death of the process;
 * a line cut off by it is left out when the file is read.
 */
export interface Journal {
  add(line: string): void
  commit(): void
  close(): void
}

export function openJournal(file: string): Journal {
  mkdirSync(dirname(file), { recursive: true })
  const handle = openSync(file, 'a', 0o600)
  let lines = '\n'
  function commit(): void {
    if (lines === '') return
    writeSync(handle, lines)
    lines = ''
  }
  return {
    add(line) {
      lines += `${line}\n`
    },
    commit,
    close() {
      commit()
      closeSync(handle)
    },
  }
}

/** Every whole line of the file, in order; none when there is no file yet. */
export function* readJournal(file: string): Generator<string> {
  if (!existsSync(file)) return
  const handle = openSync(file, 'r')
  const chunk = Buffer.alloc(1 << 20)
  const decoder = new StringDecoder('utf8')
  let rest = ''
  try {
    for (;;) {
      const length = readSync(handle, chunk)
      if (length === 0) return
      const lines = (rest + decoder.write(chunk.subarray(0, length))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    closeSync(handle)
  }
}

/** Puts the given lines in the place of the whole file: all of them, or, if the process dies, none. */
export function rewriteJournal(file: string, lines: Iterable<string>): void {
  const fresh = `${file}.new`
  const handle = openSync(fresh, 'w', 0o600)
  let waiting = ''
  for (const line of lines) {
    waiting += `${line}\n`
    if (waiting.length < 1 << 20) continue
    writeSync(handle, waiting)
    waiting = ''
  }
  writeSync(handle, waiting)
  closeSync(handle)
  renameSync(fresh, file)
}
