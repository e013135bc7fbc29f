import type { Answer } from '#app/teams/answer.ts'

/** What becomes of a form at an event's desk: one goes on, or puts something right. */
export type DeskAnswer<Field extends string> =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'again'; readonly status: 400 | 409; readonly answer: Answer<Field> }
