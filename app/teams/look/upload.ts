/** What a picture that is sent may weigh. */
export const MOST_BYTES = 10 * 1024 * 1024

/** Why a change of a page's pictures was not made, as the address after it says. */
const problems = [
  'not-agreed',
  'missing',
  'not-a-picture',
  'phone-format',
  'too-large',
  'too-many-pixels',
  'too-small',
  'broken',
  'busy',
  'too-many',
  'gallery-full',
  'waiting',
  'gone',
] as const

export type Problem = (typeof problems)[number]

/** What was just done to a page's pictures, as the address after it says. */
const dones = [
  'described',
  'removed',
  'withdrawn',
  'restored',
  'moved',
  'chosen',
  'film',
  'discarded',
] as const

export type LookDone = (typeof dones)[number]

export function readProblem(request: Request): Problem | null {
  return oneOf(problems, request, 'problem')
}

export function readLookDone(request: Request): LookDone | null {
  return oneOf(dones, request, 'done')
}

function oneOf<Word extends string>(words: readonly Word[], request: Request, name: string) {
  const said = new URL(request.url).searchParams.get(name)
  return words.find((word) => word === said) ?? null
}

/** Beside which field a problem is said; the others are said above the page. */
export function fieldOf(problem: Problem): 'file' | 'agreed' | null {
  switch (problem) {
    case 'not-agreed':
      return 'agreed'
    case 'missing':
    case 'not-a-picture':
    case 'phone-format':
    case 'too-large':
    case 'too-many-pixels':
    case 'too-small':
    case 'broken':
    case 'busy':
    case 'too-many':
      return 'file'
    case 'gallery-full':
    case 'waiting':
    case 'gone':
      return null
  }
}
