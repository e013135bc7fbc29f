import type { Enrolled } from '#app/people/testing/someone.ts'

/** A change that asks for a fresh factor. */
export interface Place {
  readonly path: (ids: Ids) => string
  readonly form?: Record<string, string>
  /** What shows that the form arrived with all that was typed. */
  readonly arrived: (answer: unknown, ids: Ids) => void | Promise<void>
}

interface Ids {
  readonly gift: string
  /** Somebody else of the staff. */
  readonly member: Enrolled
  /** Of the admin's, in another browser. */
  readonly otherSession: string
}
