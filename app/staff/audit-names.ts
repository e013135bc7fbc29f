import { staffActions } from '#app/words/en/staff/actions.ts'
import { staffRecord } from '#app/words/en/staff/record.ts'
import { say } from '#app/words/say.ts'

// What the record can tell of is what it has words for. English stands for every language: the others have its keys.

const { action: actions } = staffActions
const { detail: details } = staffRecord
const { kinds: subjectKinds } = staffRecord.audit

/** `approve-team` as `Approve team`; what a newer version of the app wrote, as it wrote it. */
export function sayAction(action: string): string {
  if (isNamedIn(actions, action)) return say(`staff.action.${action}`)
  const words = action.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The deeds whose words, in the language of whoever reads, have these in them: "hide" finds what is listed as "Hide team". */
export function actionsNamedLike(typed: string): readonly string[] {
  const words = typed.toLowerCase()
  return words.length < 3
    ? []
    : Object.keys(actions).filter((action) => sayAction(action).toLowerCase().includes(words))
}

/** What an entry is about, where that has no name of its own. */
export function saySubjectKind(kind: string): string {
  return isNamedIn(subjectKinds, kind) ? say(`staff.audit.kinds.${kind}`) : sayAction(kind)
}

/** `hotline_number`, `pausedAt` and `minimum_gift_cents` as words. */
export function sayDetailName(name: string): string {
  const plain = name.replace(/_(cents|basis_points)$/, '')
  const key = plain.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())
  return isNamedIn(details, key)
    ? say(`staff.detail.${key}`)
    : key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}

function isNamedIn<Words extends object>(
  words: Words,
  name: string,
): name is Extract<keyof Words, string> {
  return Object.hasOwn(words, name)
}
