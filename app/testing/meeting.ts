/** Holds everyone back who waits for it, until all have come. @param many how many they are. */
export function meeting(many: number): () => Promise<void> {
  let here = 0
  let open: () => void = () => {}
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  return async () => {
    if (++here === many) open()
    await all
  }
}
