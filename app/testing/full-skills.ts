import { aHelper, anOpenNeed, aSkillOffer, setNeed } from '#app/supporters/skills/testing/skills.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'

/** Something that is open, something that somebody has, and something that staff have not read, and something whose day passed; and an offer. */
export async function fillSkills(team: ATeam, captain: APerson): Promise<void> {
  await anOpenNeed(team, captain)
  await aHelper(await anOpenNeed(team, captain, { title: 'A van on Saturday' }), {
    email: 'rosa.helps@example.org',
    showsName: true,
  })
  const unread = await anOpenNeed(team, captain, { title: 'A song for the evening' })
  await setNeed(unread, { status: 'waiting' })
  const past = await anOpenNeed(team, captain, { title: 'Chairs for last week' })
  await setNeed(past, { status: 'lapsed' })
  await aSkillOffer({ email: 'ines.offers@example.org' })
}
