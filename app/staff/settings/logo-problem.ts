import { say } from '#app/words/say.ts'

/** Why a logo that was sent cannot be shown. */
export const logoProblems = [
  'not-a-picture',
  'phone-format',
  'too-large',
  'too-many-pixels',
  'too-small',
  'broken',
  'busy',
  'too-many',
  'gone',
] as const

type LogoProblem = (typeof logoProblems)[number]

export function sayLogoProblem(problem: LogoProblem): string {
  return problem === 'not-a-picture' || problem === 'too-small'
    ? say(`settings.logo.problem.${problem}`)
    : say(`pictures.problem.${problem}`)
}
