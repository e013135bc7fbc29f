/** Where an answer leads. */
export function locationOf(answer: unknown): string {
  return answer instanceof Response ? (answer.headers.get('Location') ?? '') : ''
}

export function statusOf(answer: unknown): number | undefined {
  if (answer instanceof Response) return answer.status
  const { init } = answer as { init?: { status?: number } }
  return init?.status
}
