/** What was just done, as the address of the page that follows says in `?done=`; `null` where it is none of `known`. */
export function doneIn<Done extends string>(request: Request, known: readonly Done[]): Done | null {
  const said = new URL(request.url).searchParams.get('done')
  return known.find((done) => done === said) ?? null
}
