import { cameKey, hexOf, moneyPlan, slipKey, TICKED_SLIP } from '#db/seed/money-plan.ts'
import { endingPath } from '#db/seed/monthly-plan.ts'

const ROW = 'main table tbody a'
/** The gift that an entry of the record is about. */
const ABOUT = 'main table tbody td a[href^="/staff/gifts/"]'

/** What has no address of its own is reached from a list: `list » link`, as `openScreen` follows it. */
const giftSheets: Record<string, string> = {
  'gift, by card': `/staff/gifts?way=card » ${ROW}`,
  'gift, sent back whole': '/staff/gifts?state=refunded » main tr:has(.tag:text-is("Sent back")) a',
  'gift, sent back in part':
    '/staff/gifts?state=refunded » main tr:has(.tag:text-is("Part sent back")) a',
  'gift, disputed': `/staff/gifts?state=disputed » ${ROW}`,
  'gift, a month of many': `/staff/gifts?monthly=yes » ${ROW}`,
  'gift, by hand': `/staff/gifts?way=check » ${ROW}`,
  'gift that a sponsor matched': `/staff/gifts?team=st-brendan-soup-suppers&period=week » ${ROW}`,
  'gift, moved': `/staff/audit?q=move%20gift » ${ABOUT}`,
  'gift, split': `/staff/audit?q=split%20gift » ${ABOUT}`,
  'gift to send back': `/staff/gifts?way=card » ${ROW} » /refund`,
  'gift to move': `/staff/gifts?way=card » ${ROW} » /move`,
  'move to take back': `/staff/audit?q=move%20gift » ${ABOUT} » /move/end`,
  'who brought a gift in': `/staff/gifts?team=margins-and-merlot » ${ROW} » /credit`,
}

const HELD = '/staff/events?tab=all » main table a:text-is("Noodles at Vang’s")'
const COLLEAGUE = '/staff/people » main table a:text-is("Ruth Abernathy")'

const reachedByList: Record<string, string> = {
  'event to read': '/staff/events?tab=all » main table a:text-is("Pancake breakfast")',
  'dining night that was held': HELD,
  'figure of a dining night': `${HELD} » /figure`,
  'event on the calendar':
    '/staff/events?tab=all » main table a:text-is("Garage sale with a live band")',
  'event that is done': '/staff/events?tab=all » main table a:text-is("Yarn sale")',
  'event called off, to staff': '/staff/events?tab=all » main table a:text-is("Ice cream social")',
  'a restaurant': `/staff/restaurants » ${ROW}`,
  'restaurants, none found': '/staff/restaurants?q=zzzzzz',
  'a deposit slip': '/staff/deposits » main a[href^="/staff/deposits/"]',
  'a payout': `/staff/payouts » ${ROW}`,
  'sale by QR to send back': `/staff/sales/${hexOf('sale of lamps')}/refund`,
  'goods, looked for': '/staff/goods?q=couch',
  'goods to withdraw': `/staff/goods/${hexOf('couch')}/withdrawal`,
  'one of the staff': COLLEAGUE,
  'role of one of the staff': `${COLLEAGUE} » /role`,
  'somebody to let in': '/staff/people/invitation',
  'team that waits': '/staff/teams/iron-horse-saturday-ride',
  'teams, all': '/staff/teams?tab=all',
  'reports, settled': '/staff/reports?tab=settled',
  'own password': '/staff/profile/password',
  'own recovery codes': '/staff/profile/recovery-codes',
  'record, searched': '/staff/audit?q=hide',
  'record, nothing found': '/staff/audit?q=zzzzzz',
  'who it is, once more': '/staff/sign-in/again',
}

/** Each page of the staff desk in each state that an admin can bring about by addresses alone. */
export const staffScreens: Record<string, string> = {
  totals: '/staff',
  'totals, all time by month': '/staff?period=all&by=month',
  'totals of one kind': '/staff?period=quarter&kind=mens_group',
  'totals of days without a gift': '/staff?period=own&from=2020-01-01&to=2020-01-31',
  'sums of all teams': '/staff/team-sums?period=all',
  'sums of all teams, none': '/staff/team-sums?period=own&from=2020-01-01&to=2020-01-31',
  'export of the sums of teams': '/staff/team-sums/export?period=quarter',
  'list of teams': '/staff/teams',
  'team, live': '/staff/teams/margins-and-merlot',
  'team with a change that waits': '/staff/teams/brew-city-quilters-guild',
  'team, hidden': '/staff/teams/second-chance-thrift-run',
  'team, draft': '/staff/teams/night-owls-read',
  'events that wait': '/staff/events',
  'sold by QR': '/staff/sales',
  'a sale by QR': `/staff/sales/${hexOf('sale of lamps')}`,
  'days of sales': '/staff/sale-days',
  'all events': '/staff/events?tab=all',
  'list of gifts': '/staff/gifts',
  'gifts, searched': '/staff/gifts?q=haas',
  'gifts, nothing found': '/staff/gifts?q=zzzzzz',
  'gifts, narrowed': '/staff/gifts?period=quarter&kind=friends&way=card&least=5',
  'gifts, monthly': '/staff/gifts?monthly=yes',
  'gifts, a filter that cannot be read': '/staff/gifts?least=lots',
  'saved views': '/staff/views',
  'a view to keep': '/staff/views?part=gifts&query=period%3Dweek',
  'export of gifts': '/staff/gifts/export?period=month&kind=friends',
  'export of gifts, while others are made': '/staff/gifts/export?problem=busy',
  'the books': '/staff/books',
  'the books of days without an entry': '/staff/books?period=own&from=2020-01-01&to=2020-01-31',
  'the books, dates that cannot be read':
    '/staff/books?period=own&shown=own&from=2026-05-09&to=2026-05-01',
  'files for the accountant': '/staff/books/export?period=year',
  'money coming in': '/staff/money',
  'money, looked for': '/staff/money?amount=100&words=walter',
  'money, nothing fits': '/staff/money?amount=7.77',
  'money, an amount that cannot be read': '/staff/money?amount=fifty',
  'money to take in': '/staff/money/parking?amount=7.77',
  'money to log': '/staff/money/promise',
  'challenge to open': '/staff/money/challenge',
  'challenge that runs': '/staff/money/challenge/5e71bd4ba202a39565949dce8c28ec1c',
  'challenge to end': '/staff/money/challenge/5e71bd4ba202a39565949dce8c28ec1c/ending',
  'many, none chosen': '/staff/money/receiving',
  'check that is expected': '/staff/money/expected/22240b8d61ade8375509770954ded322',
  'box that was counted': '/staff/money/expected/a030de5076dc3cd7cd442d3cdb233449',
  'box to receive': '/staff/money/expected/a030de5076dc3cd7cd442d3cdb233449/receiving',
  'money to withdraw': '/staff/money/expected/22240b8d61ade8375509770954ded322/withdrawal',
  'check that matches nothing': '/staff/money/came/3e9a4711bbf589c4eacb54a43331b251',
  'check that was received': cameFrom('Haugen Roofing'),
  'money to take back': '/staff/money/came/3e9a4711bbf589c4eacb54a43331b251/taking-back',
  'check that came back': cameFrom('Pat Riordan', '/return'),
  deposits: '/staff/deposits',
  'deposit on the statement': `/staff/deposits/${slipKey(TICKED_SLIP)}`,
  'tick to take back': `/staff/deposits/${slipKey(TICKED_SLIP)}/statement/end`,
  payouts: '/staff/payouts',
  'monthly gifts': '/staff/monthly',
  'monthly gifts, none so': '/staff/monthly?state=under-way',
  'stop a monthly gift': endingPath('behind'),
  'do the books agree': '/staff/checks',
  reports: '/staff/reports',
  'messages of donors': '/staff/messages',
  people: '/staff/people',
  'accounts of captains and members': '/staff/accounts?words=e',
  'accounts, nobody found': '/staff/accounts?words=zzzz',
  'accounts to make one, none chosen': '/staff/accounts/merging',
  'donors who are one person': '/staff/donors',
  'own page': '/staff/profile',
  settings: '/staff/settings',
  'pause of giving': '/staff/settings/giving-pause',
  'the organization': '/staff/settings/organization',
  'color of the organization': '/staff/settings/brand',
  'words on receipts': '/staff/settings/receipts',
  'what may be given': '/staff/settings/giving',
  'limits of sales': '/staff/settings/sale-limits',
  restaurants: '/staff/restaurants',
  'write down a restaurant': '/staff/restaurants/entry',
  'terms of restaurants, none yet': '/staff/settings/terms',
  'add terms of a restaurant': '/staff/settings/terms/entry',
  'rules for pages': '/staff/settings/approval',
  'statements of a year': '/staff/statements',
  'goods that came': '/staff/goods',
  'log goods': '/staff/goods/entry',
  'audit log': '/staff/audit',
  ...giftSheets,
  ...reachedByList,
}

/** What the treasurer took in from somebody. */
function cameFrom(giver: string, more = ''): string {
  const plan = moneyPlan.find(({ giverName, at }) => giverName === giver && at !== 'withdrawn')
  return `/staff/money/came/${plan ? cameKey(plan) : 'none'}${more}`
}
