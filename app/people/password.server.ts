import { randomBytes, scrypt } from 'node:crypto'
import { sameHash } from '#app/platform/keys.server.ts'
import { say } from '#app/words/say.ts'

/** N = 2^15, r = 8, p = 3: of the choices in OWASP's password storage cheat sheet, one that takes 32 MB a try, not 128. */
const COST = 15
const BLOCK = 8
const LANES = 3
const MEMORY = 64 * 1024 * 1024

const PASSWORD_LEAST = 8
const PASSWORD_MOST = 200

/** What is stored of a password: its cost, lanes, salt and hash. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('base64url')
  return `scrypt$${COST}$${LANES}$${salt}$${await derive(password, salt, COST, LANES)}`
}

/** Whether it is the password. Takes the same work when there is none to compare with (S8). */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, cost, lanes, salt, hash] = (stored ?? NOBODYS).split('$')
  const tried = password.slice(0, PASSWORD_MOST)
  const derived = await derive(tried, salt ?? '', Number(cost), Number(lanes))
  return sameHash(derived, hash ?? '') && stored !== null
}

/**
 * Why a new password will not do, in words for the person, or `null`. No rules of composition; long enough, and not one
 * that is guessed early: common, a pattern of keys, or about the person (S10).
 */
export async function complainOfPassword(
  password: string,
  about: readonly string[],
): Promise<string | null> {
  if (password.length < PASSWORD_LEAST)
    return say('people.password.tooShort', { n: password.length, least: PASSWORD_LEAST })
  if (password.length > PASSWORD_MOST)
    return say('people.password.tooLong', { most: PASSWORD_MOST })
  const judge = await (strengthJudge ??= makeStrengthJudge())
  if (judge.check(password, [...about, 'team up']).score >= GOOD_ENOUGH) return null
  return say('people.password.easy')
}

/** Three of four: safe when guessed slowly, some 10^8 guesses. */
const GOOD_ENOUGH = 3
const NOBODYS = `scrypt$${COST}$${LANES}$bm9ib2R5IGhhcyB0aGlz$${'A'.repeat(43)}`

let strengthJudge: ReturnType<typeof makeStrengthJudge> | undefined

/** The lists are large, and only an enrolment needs them. */
async function makeStrengthJudge() {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common')
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}

function derive(password: string, salt: string, cost: number, lanes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { N: 2 ** cost, r: BLOCK, p: lanes, maxmem: MEMORY }
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, hash) => {
      if (error) return reject(error)
      resolve(hash.toString('base64url'))
    })
  })
}
