import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { hideTeam } from '#app/teams/hide-team.server.ts'
import { demoStaff } from './demo-staff.js'
import type { DemoStaffMember } from './demo-staff.js'
import { planGifts } from './gift-plan.ts'
import { addDonorAddresses, bookSeededGifts, seedGifts } from './seed-gifts.ts'
import { seedOrganization } from './organization.ts'
import { seedNews } from './seed-news.ts'
import { seedComments } from './seed-comments.ts'
import { seedEvents } from './seed-events.ts'
import { seedLastCampaign } from './seed-last-campaign.ts'
import { seedMonthly } from './seed-monthly.ts'
import { seedMoney } from './seed-money.ts'
import { seedMoves } from './seed-moves.ts'
import { seedOuting } from './seed-outing.ts'
import { seedProgress } from './seed-progress.ts'
import { seedRainedOut } from './seed-rained-out.ts'
import { seedTable } from './seed-table.ts'
import { seedResources } from './seed-resources.ts'
import { seedSkills } from './seed-skills.ts'
import { seedSales } from './seed-sales.ts'
import { seedStaff } from './seed-staff.ts'
import { seedSupporters } from './seed-supporters.ts'
import { seedLook } from './seed-looks.ts'
import { seedTeam } from './seed-teams.ts'
import { seedTroubles } from './seed-troubles.ts'
import { seedWebhooks } from './seed-webhooks.ts'
import { seedViews } from './seed-views.ts'
import type { DemoStaff } from './seed-staff.ts'
import type { TeamPlan } from './team-plan.ts'
import { allTeams } from './teams/all-teams.ts'

/** Who may be signed in as, once the demo stands. */
export interface DemoPeople {
  readonly captain: { readonly name: string; readonly email: string; readonly teamSlug: string }
  readonly staff: readonly DemoStaffMember[]
}

interface SeedOptions {
  /** Told in words how far it is, some dozens of times. */
  readonly onProgress: (words: string) => void
  /** Only some of it, for programs that need less than a whole demo. */
  readonly teams?: readonly TeamPlan[]
}

/**
 * Fills an empty database with one charity, its campaign, staff and teams, and gifts that are paid at the emulator and
 * booked by its webhooks. The server must be running. Cut off and called again it goes on where it was; complete, it does nothing.
 */
export async function seedDemo({ onProgress, teams = allTeams }: SeedOptions): Promise<DemoPeople> {
  const campaign = await seedOrganization(now())
  if (await isComplete()) return people
  onProgress('Setting up Wrenhaven and its staff')
  const staff = await seedStaff(campaign.madeOn)
  for (const [place, team] of teams.entries()) {
    await seedTeam(campaign, staff.moderator, team)
    if (place % 10 === 0) onProgress(`Starting teams: ${place} of ${teams.length}`)
  }
  onProgress('Remembering last year')
  const lastYears = await seedLastCampaign(campaign, staff)
  onProgress('Taking pictures')
  for (const team of teams) await seedLook(team)
  const gifts = planGifts(campaign, teams)
  await seedGifts(campaign, gifts, (done, of) => {
    if (done % 50 === 0) onProgress(`Making gifts: ${done} of ${of}`)
  })
  onProgress('Booking the gifts')
  await bookSeededGifts(campaign)
  await addDonorAddresses([...lastYears, ...gifts])
  onProgress('Sending some back')
  await seedTroubles(campaign, staff.finance)
  await bookSeededGifts(campaign)
  await seedMoves(staff.finance)
  onProgress('Giving every month')
  await seedMonthly(campaign, bookSeededGifts)
  onProgress('Logging checks and cash')
  await seedMoney(campaign)
  onProgress('Planning events')
  await seedEvents(campaign, staff.moderator)
  await seedSales(campaign, bookSeededGifts)
  await seedOuting(campaign, bookSeededGifts)
  await seedRainedOut(campaign, staff.finance)
  await seedTable(campaign)
  await seedSupporters(campaign)
  await seedResources(campaign)
  if (staff.moderator.id !== null)
    await seedSkills({ madeOn: campaign.madeOn, moderator: staff.moderator.id })
  await seedWebhooks(campaign)
  await seedViews(campaign)
  await seedComments(staff.moderator)
  await seedNews(staff.moderator)
  await hideTeams(teams, staff)
  await seedProgress()
  await inTransaction(async (trx) => {
    await seedReports(trx, campaign.madeOn)
    await addJob(trx, 'check-books', {}, { key: 'check-books-of-demo' })
    await recordChange(trx, {
      actor: { id: null, label: 'demo' },
      action: 'seed-demo',
      subjectKind: 'campaign',
      subjectId: campaign.id,
    })
  })
  onProgress(`The demo stands: ${teams.length} teams and ${gifts.length} gifts`)
  return people
}

const people: DemoPeople = {
  captain: { name: 'Denise Kowalski', email: 'denise@example.org', teamSlug: 'margins-and-merlot' },
  staff: demoStaff,
}

/** The last step of seeding is noted in the audit log. */
async function isComplete(): Promise<boolean> {
  const note = await db
    .selectFrom('audit_log')
    .select('id')
    .where('action', '=', 'seed-demo')
    .executeTakeFirst()
  return note !== undefined
}

async function hideTeams(teams: readonly TeamPlan[], { moderator }: DemoStaff): Promise<void> {
  const hidden = teams.filter(({ stage }) => stage.at === 'hidden').map(({ slug }) => slug)
  if (hidden.length === 0) return
  const found = await db
    .selectFrom('team')
    .select('public_id')
    .where('slug', 'in', hidden)
    .execute()
  for (const { public_id } of found)
    await hideTeam({
      teamPublicId: public_id,
      as: 'staff',
      reason:
        'Two people wrote to us that the sale seems to be for another purpose. We took the page down while we ask.',
      actor: moderator,
    })
}

/** Two visitors reported pages. */
async function seedReports(trx: Trx, madeOn: Date): Promise<void> {
  const reported = await trx
    .selectFrom('team')
    .select(['id', 'slug'])
    .where(
      'slug',
      'in',
      REPORTS.map(({ slug }) => slug),
    )
    .execute()
  for (const { slug, reason, words } of REPORTS) {
    const team = reported.find((each) => each.slug === slug)
    if (!team) continue
    await trx
      .insertInto('page_report')
      .values({
        team_id: team.id,
        reason,
        words,
        created_at: new Date(madeOn.getTime() - 86_400_000),
        reporter_email: null,
        settled_at: null,
        settled_by: null,
      })
      .execute()
  }
}

const REPORTS = [
  {
    slug: 'garage-band-of-brothers',
    reason: 'other',
    words: 'The date of the evening is missing. Not a real problem, I would just like to come.',
  },
  {
    slug: 'second-chance-thrift-run',
    reason: 'untrue',
    words: 'I gave them a couch, and it was for sale somewhere else a week later.',
  },
] as const
