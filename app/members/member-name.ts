import { oneLine } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

/** Long enough for "Marie-Louise van den B." and too short for a sentence. */
export const MOST_NAME = 40

/**
 * How somebody on a team is named, their own name or another (S35). It holds letters and what stands within names, so that
 * no address and no telephone number gets on a page as a name.
 */
export const MemberName = oneLine(() => say('members.name.missing'))
  .refine((name) => name.length <= MOST_NAME, {
    error: () => say('members.name.tooLong', { most: String(MOST_NAME) }),
    abort: true,
  })
  .refine(isName, { error: () => say('members.name.letters') })

/** `Denise K.` of `Denise Kowalski`: what is offered first, since it tells friends enough and strangers little. */
export function shortName(name: string | null): string {
  const words = (name ?? '').split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const [first = ''] = words
  const last = words.length > 1 ? words.at(-1) : undefined
  const short = last ? `${first} ${Array.from(last)[0]?.toUpperCase()}.` : first
  return isName(short) && short.length <= MOST_NAME ? short : ''
}

/** Letters and what stands within names, and nothing that could be an address or a telephone number. */
export function isName(name: string): boolean {
  return /^\p{L}[\p{L}\p{M} .'’&-]*$/u.test(name) && !/\.\p{L}{2}/u.test(name)
}
