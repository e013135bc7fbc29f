import { redirect } from '@remix-run/node'
import { now } from '#app/platform/clock.server.ts'
import type { StaffRole } from '#db/schema/people.ts'
import { HELD, pathOf, signInPath } from './go-to.ts'
import { holdForm, takeHeldForm } from './held-form.server.ts'
import type { Person } from './person.server.ts'
import { findSession } from './session.server.ts'

export interface Captain {
  readonly kind: 'captain'
  readonly person: Person
  readonly sessionId: string
}

export interface Staff {
  readonly kind: 'staff'
  readonly person: Person
  readonly sessionId: string
  readonly role: StaffRole
  /** When the second factor was last given. */
  readonly factorAt: Date
}

/** Who asks. Somebody with a captain's session is never staff, whatever else they are (S10). */
export type Visitor = { readonly kind: 'anonymous' } | Captain | Staff

export type Permission = 'see-desk' | 'moderate' | 'handle-money' | 'administer'

const MAY: Readonly<Record<Permission, readonly StaffRole[]>> = {
  'see-desk': ['viewer', 'moderator', 'finance', 'admin'],
  moderate: ['moderator', 'admin'],
  'handle-money': ['finance', 'admin'],
  administer: ['admin'],
}

/** A second factor is fresh for five minutes (S13). */
const FRESH = 5 * 60_000

/** Who asks. Looked up once for a request, however many guards ask. */
export function readVisitor(request: Request): Promise<Visitor> {
  const known = visitors.get(request)
  if (known) return known
  const visitor = lookUp(request)
  visitors.set(request, visitor)
  return visitor
}

/** Somebody signed in, captain or staff. @throws a redirect to the sign-in page, which leads back. */
export async function requirePerson(request: Request): Promise<Captain | Staff> {
  const visitor = await readVisitor(request)
  if (visitor.kind === 'anonymous') throw redirect(signInPath('/sign-in', request))
  return visitor
}

/** Somebody with a captain's session. @throws a redirect: to the sign-in page, or for staff to their own page. */
export async function requireCaptain(request: Request): Promise<Captain> {
  const visitor = await requirePerson(request)
  if (visitor.kind === 'staff') throw redirect('/staff/profile')
  return visitor
}

/**
 * Staff who may do that.
 * @throws a redirect to the staff sign-in, or 403 for staff whose role does not allow it.
 */
export async function requireStaff(request: Request, permission: Permission): Promise<Staff> {
  const visitor = await readVisitor(request)
  if (visitor.kind !== 'staff') throw redirect(signInPath('/staff/sign-in', request))
  if (!may(visitor.role, permission))
    throw new Response('Your role does not allow this.', { status: 403 })
  return visitor
}

/**
 * Staff whose factor is not older than five minutes, for refunds, exports, roles and settings (S13). Ask for it in the
 * loader of the form too, so that nothing is sent in vain.
 * @throws a redirect to the page that asks for the factor again.
 */
export async function requireFreshFactor(
  request: Request,
  permission: Permission = 'see-desk',
): Promise<Staff> {
  const staff = await requireStaff(request, permission)
  if (!isFresh(staff)) throw redirect(signInPath('/staff/sign-in/again', request))
  return staff
}

/**
 * The same for an action, with the form that was sent. When the factor is old the form is held, and sent on by itself once
 * the factor is given: nothing typed is lost. A file cannot be held: `unpack` takes it out and leaves its name in words.
 * @throws a redirect to the page that asks for the factor again.
 */
export async function requireFreshForm(
  request: Request,
  permission: Permission = 'see-desk',
  unpack?: (form: FormData, person: Person) => Promise<void>,
): Promise<{ readonly staff: Staff; readonly form: FormData }> {
  const staff = await requireStaff(request, permission)
  const path = pathOf(request)
  const sent = await request.formData()
  const key = sent.get(HELD)
  const held = typeof key === 'string' ? await takeHeldForm(staff.person, key, path) : undefined
  // It went on already, from another tab or by the back button.
  if (key !== null && !held) throw redirect(path, 303)
  const form = held ?? sent
  if (unpack && !held) await unpack(form, staff.person)
  if (isFresh(staff)) return { staff, form }
  const holding = await holdForm(staff.person, { path, form })
  throw redirect(`${signInPath('/staff/sign-in/again', request)}&${HELD}=${holding}`, 303)
}

export function may(role: StaffRole, permission: Permission): boolean {
  return MAY[permission].includes(role)
}

function isFresh({ factorAt }: Staff): boolean {
  return now().getTime() - factorAt.getTime() <= FRESH
}

const visitors = new WeakMap<Request, Promise<Visitor>>()

async function lookUp(request: Request): Promise<Visitor> {
  const session = await findSession(request)
  if (!session) return { kind: 'anonymous' }
  const { person, role, factorAt, publicId: sessionId } = session
  if (session.kind === 'captain') return { kind: 'captain', person, sessionId }
  // A staff session of somebody who is no longer staff is no session.
  return role && factorAt
    ? { kind: 'staff', person, sessionId, role, factorAt }
    : { kind: 'anonymous' }
}
