import type { Rule } from './table/rules.ts'

export const VISITORS = [
  'anonymous',
  'donor',
  'captain of it',
  'captain of another',
  'member of it',
  'viewer',
  'moderator',
  'finance',
  'admin',
] as const
export type VisitorName = (typeof VISITORS)[number]

export type Answer =
  | 'allowed'
  | 'sign-in'
  | 'staff-sign-in'
  | 'forbidden'
  | 'missing'
  | 'no-such-method'
  | 'set-up-already'

const MAY: Readonly<
  Record<'see-desk' | 'moderate' | 'handle-money' | 'administer', readonly VisitorName[]>
> = {
  'see-desk': ['viewer', 'moderator', 'finance', 'admin'],
  moderate: ['moderator', 'admin'],
  'handle-money': ['finance', 'admin'],
  administer: ['admin'],
}

/** What a rule means for somebody. */
export function expected(rule: Rule, visitor: VisitorName): Answer {
  const signedIn = visitor !== 'anonymous' && visitor !== 'donor'
  switch (rule) {
    case 'everyone':
      return 'allowed'
    case 'nobody':
      return 'no-such-method'
    case 'before-set-up':
      return 'set-up-already'
    case 'after-a-password':
      return 'staff-sign-in'
    case 'signed-in':
      return signedIn ? 'allowed' : 'sign-in'
    case 'its-captain':
      if (!signedIn) return 'sign-in'
      return visitor === 'captain of it' ? 'allowed' : 'missing'
    case 'its-members':
      if (!signedIn) return 'sign-in'
      return visitor === 'captain of it' || visitor === 'member of it' ? 'allowed' : 'missing'
    case 'see-desk':
    case 'moderate':
    case 'handle-money':
    case 'administer':
      if (!MAY['see-desk'].includes(visitor)) return 'staff-sign-in'
      return MAY[rule].includes(visitor) ? 'allowed' : 'forbidden'
  }
}

/** What an answer of the server was. A request for the second factor is only made of who may. */
export function classify(status: number, location: string): Answer {
  if (location.startsWith('/staff/sign-in/again')) return 'allowed'
  if (location.startsWith('/staff/sign-in?')) return 'staff-sign-in'
  if (location.startsWith('/sign-in?')) return 'sign-in'
  if (location === '/setup') return 'set-up-already'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'missing'
  if (status === 405) return 'no-such-method'
  return 'allowed'
}
