import { actorOf } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import type { Skill, SkillNeedTable } from '#db/schema/skills.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import type { Insertable } from 'kysely'
import { askForNeed, confirmClaim } from '../claim-need.server.ts'
import { changeOffer, confirmOffer } from '../change-offer.server.ts'
import type { Keeper } from '../keeper.ts'
import { offerSkills } from '../offer-skills.server.ts'
import { addNeed } from '../save-need.server.ts'
import type { NeedText } from '../need.form.ts'

/** That many days from now, by a calendar that no test runs late enough to leave. */
export function needDay(days: number): string {
  return addDays(now().toISOString().slice(0, 10), days)
}

export function keeperOf(person: APerson, teamId: Keeper['teamId']): Keeper {
  return { teamId, person, actor: actorOf(person) }
}

export const aFlyer: NeedText = {
  title: 'A flyer for the book sale',
  skill: 'design',
  what: 'One page, in color. We have the words.',
  hours: 3,
  due: needDay(20),
  town: '',
}

/** Something that a team needs done, which everybody may see. */
export async function anOpenNeed(
  team: ATeam,
  captain: APerson,
  text: Partial<NeedText> = {},
): Promise<string> {
  const publicId = await addNeed({
    teamId: team.id,
    keeper: keeperOf(captain, team.id),
    text: { ...aFlyer, ...text },
  })
  await setNeed(publicId, { status: 'open' })
  return publicId
}

export async function setNeed(
  publicId: string,
  columns: Partial<Pick<Insertable<SkillNeedTable>, 'status' | 'due_on'>>,
): Promise<void> {
  await db.updateTable('skill_need').set(columns).where('public_id', '=', publicId).execute()
}

export async function findNeed(publicId: string) {
  return await db
    .selectFrom('skill_need')
    .selectAll()
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
}

interface Helper {
  readonly name?: string
  readonly email?: string
  readonly showsName?: boolean
}

/** Somebody who said that they would, and has not pressed the button yet. @returns their claim. */
export async function aClaim(
  needPublicId: string,
  { name = 'Rosa Lopez', email = 'rosa@example.org', showsName = false }: Helper = {},
): Promise<string> {
  const clientAddress = '203.0.113.9'
  const outcome = await askForNeed({ needPublicId, name, email, showsName, clientAddress })
  if (outcome.kind !== 'noted') throw new Error(outcome.kind)
  const claim = await db
    .selectFrom('skill_claim')
    .innerJoin('skill_need', 'skill_need.id', 'skill_claim.need_id')
    .select('skill_claim.public_id')
    .where('skill_need.public_id', '=', needPublicId)
    .where('skill_claim.email', '=', email)
    .orderBy('skill_claim.id', 'desc')
    .executeTakeFirstOrThrow()
  return claim.public_id
}

/** The same, of somebody who has it. */
export async function aHelper(needPublicId: string, helper: Helper = {}): Promise<string> {
  const claim = await aClaim(needPublicId, helper)
  const outcome = await confirmClaim(claim)
  if (outcome !== 'yours') throw new Error(outcome)
  return claim
}

interface Offer {
  readonly name?: string
  readonly email?: string
  readonly skills?: readonly Skill[]
  readonly town?: string
  readonly until?: string
}

/** Somebody who offers what they can, and has pressed the button. @returns their offer. */
export async function aSkillOffer(offer: Offer = {}): Promise<string> {
  const { name = 'Ines Ortega', email = 'ines@example.org', skills = ['design'] } = offer
  const text = {
    words: 'Posters and flyers, twelve years',
    hours: 8,
    until: offer.until ?? needDay(90),
    licence: '',
    town: offer.town ?? '',
  }
  await offerSkills({ name, email, skills, text, clientAddress: '203.0.113.9' })
  const { public_id: publicId } = await db
    .selectFrom('skill_offer')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  await confirmOffer(publicId)
  await changeOffer(publicId, skills, text)
  return publicId
}
