import { log } from '#app/platform/log.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { closeSnapshot, countRows, openSnapshot, writeRows } from './snapshot.server.ts'
import type { Sheet, Snapshot } from './snapshot.server.ts'

export type ExportOutcome =
  | { readonly kind: 'begun'; readonly rows: number; readonly text: ReadableStream<Uint8Array> }
  /** As many as this process can hold a connection for are under way. */
  | { readonly kind: 'busy' }

/** Each holds a connection for as long as its reader takes. */
const AT_ONCE = 2
/** A reader who takes nothing for so long has gone. */
const PATIENCE = 60_000

let underWay = 0

/**
 * Writes a file while it is read, as fast as its reader takes it.
 * @param note puts on record that so many rows were asked for, before the first is written.
 */
export async function streamExport<Row>(
  sheet: Sheet<Row>,
  note: (rows: number) => Promise<void>,
): Promise<ExportOutcome> {
  if (underWay >= AT_ONCE) return { kind: 'busy' }
  underWay++
  try {
    const trx = await openSnapshot()
    try {
      const rows = await countRows(trx, sheet)
      await note(rows)
      return { kind: 'begun', rows, text: streamOf(trx, sheet) }
    } catch (error) {
      await closeSnapshot(trx)
      throw error
    }
  } catch (error) {
    underWay--
    throw error
  }
}

function streamOf<Row>(trx: Snapshot, sheet: Sheet<Row>): ReadableStream<Uint8Array> {
  const language = currentLanguage()
  const encoder = new TextEncoder()
  const texts = writeRows(trx, sheet)
  let waiting: NodeJS.Timeout | undefined
  let open = true

  async function end(): Promise<void> {
    clearTimeout(waiting)
    if (!open) return
    open = false
    underWay--
    await closeSnapshot(trx)
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(reader) {
        clearTimeout(waiting)
        try {
          const { value, done } = await inLanguage(language, () => texts.next())
          if (done) {
            await end()
            reader.close()
            return
          }
          reader.enqueue(encoder.encode(value))
        } catch (error) {
          // A file that breaks off must not look whole.
          log.error({ err: error }, 'an export broke off')
          await end()
          throw error
        }
        waiting = setTimeout(() => {
          void end()
          reader.error(new Error('Nobody reads the export any more'))
        }, PATIENCE)
        waiting.unref()
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  )
}
