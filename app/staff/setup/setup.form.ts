import { z } from 'zod'
import { parseGoal } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { isDay } from '../say-time.ts'
import { OrganizationForm } from '../settings/settings.form.ts'
import { timeZones } from './time-zones.ts'

/** The first screen: who the nonprofit is. The rest of its settings have values that fit most. */
export const SetupOrganizationForm = OrganizationForm.pick({
  name: true,
  legalName: true,
  ein: true,
  address: true,
  contactEmail: true,
  hotlineName: true,
  hotlineNumber: true,
}).extend({
  timeZone: z.enum(timeZones, { error: () => say('staff.setup.errors.timeZone') }),
})

export const MOST_CAMPAIGN_STORY = 20_000

/** The second: what is being raised for. */
export const SetupCampaignForm = z
  .object({
    campaignName: line(() => say('staff.setup.errors.campaignName'), 80),
    tagline: line(() => say('staff.setup.errors.tagline'), 160),
    story: z
      .string({ error: () => say('staff.setup.errors.story') })
      .trim()
      .max(MOST_CAMPAIGN_STORY, {
        error: () => say('staff.setup.errors.tooLong', { most: String(MOST_CAMPAIGN_STORY) }),
      }),
    goal: z.string({ error: () => say('teams.errors.goalMissing') }),
    startsOn: day(() => say('staff.setup.errors.startsOn')),
    endsOn: day(() => say('staff.setup.errors.endsOn')).optional(),
  })
  .transform(({ goal: typed, ...rest }, context) => {
    const read = parseGoal(typed)
    if ('complaint' in read)
      context.addIssue({ code: 'custom', path: ['goal'], message: read.complaint })
    if (rest.endsOn !== undefined && rest.endsOn < rest.startsOn)
      context.addIssue({
        code: 'custom',
        path: ['endsOn'],
        message: say('staff.setup.errors.endsBefore'),
      })
    return 'goal' in read ? { ...rest, goal: read.goal } : z.NEVER
  })

/** The third, without the way to sign in: who the first admin is. */
export const SetupAdminForm = z.object({
  adminName: line(() => say('staff.setup.errors.adminName'), 80),
  adminEmail: z
    .string({ error: () => say('staff.setup.errors.adminEmail') })
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: () => say('staff.setup.errors.adminEmail') }).max(254)),
})

function line(missing: () => string, most: number) {
  return z
    .string({ error: missing })
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .refine((text) => text !== '', { error: missing, abort: true })
    .refine((text) => text.length <= most, {
      error: () => say('staff.setup.errors.tooLong', { most: String(most) }),
    })
}

function day(wrong: () => string) {
  return z.string({ error: wrong }).trim().refine(isDay, { error: wrong })
}
