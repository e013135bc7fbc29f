/** One server-sent event; every line of `data` is a line of its own, whatever ends it. */
export function asEvent(
  name: string,
  { id, data = '' }: { readonly id?: string; readonly data?: string } = {},
): Buffer {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`)
  return Buffer.from(`${id === undefined ? '' : `id: ${id}\n`}event: ${name}\n${lines.join('')}\n`)
}
