import { books } from './es/books.ts'
import type { english } from './english.ts'
import { bank } from './es/bank.ts'
import { contributions } from './es/contributions.ts'
import { checkIn } from './es/check-in.ts'
import { checks } from './es/checks.ts'
import { closeOut } from './es/close-out.ts'
import { comments } from './es/comments.ts'
import { costs } from './es/costs.ts'
import { deal } from './es/deal.ts'
import { desk } from './es/desk.ts'
import { accounts } from './es/accounts.ts'
import { erasure } from './es/erasure.ts'
import { privacy } from './es/privacy.ts'
import { diners } from './es/diners.ts'
import { dining } from './es/dining.ts'
import { diningOut } from './es/dining-out.ts'
import { donors } from './es/donors.ts'
import { events } from './es/events.ts'
import { figure } from './es/figure.ts'
import { giving } from './es/giving.ts'
import { golf } from './es/golf.ts'
import { goods } from './es/goods.ts'
import { mail } from './es/mail.ts'
import { meetings } from './es/meetings.ts'
import { members } from './es/members.ts'
import { memory } from './es/memory.ts'
import { monthly } from './es/monthly.ts'
import { moves } from './es/moves.ts'
import { news } from './es/news.ts'
import { nights } from './es/nights.ts'
import { offers } from './es/offers.ts'
import { packages } from './es/packages.ts'
import { pairings } from './es/pairings.ts'
import { people } from './es/people.ts'
import { pictures } from './es/pictures.ts'
import { receipts } from './es/receipts.ts'
import { relay } from './es/relay.ts'
import { resources } from './es/resources.ts'
import { review } from './es/review.ts'
import { skills } from './es/skills.ts'
import { restaurants } from './es/restaurants.ts'
import { rsvp } from './es/rsvp.ts'
import { sale } from './es/sale.ts'
import { saleDays } from './es/sale-days.ts'
import { players } from './es/players.ts'
import { qr } from './es/qr.ts'
import { screen } from './es/screen.ts'
import { embeds } from './es/embeds.ts'
import { settings } from './es/settings.ts'
import { sharing } from './es/sharing.ts'
import { shifts } from './es/shifts.ts'
import { site } from './es/site.ts'
import { slots } from './es/slots.ts'
import { sponsors } from './es/sponsors.ts'
import { staff } from './es/staff.ts'
import { stand } from './es/stand.ts'
import { webhooks } from './es/webhooks.ts'
import { teams } from './es/teams.ts'
import { ticketDesk } from './es/ticket-desk.ts'
import { tickets } from './es/tickets.ts'
import { ticketMoney } from './es/ticket-money.ts'
import { till } from './es/till.ts'
import { tills } from './es/tills.ts'
import { treasury } from './es/treasury.ts'
import { ui } from './es/ui.ts'
import type { SameKeys } from './say.ts'

export const spanish: SameKeys<typeof english> = {
  books,
  bank,
  contributions,
  checkIn,
  checks,
  closeOut,
  comments,
  costs,
  deal,
  desk,
  accounts,
  erasure,
  privacy,
  diners,
  dining,
  diningOut,
  donors,
  events,
  figure,
  giving,
  golf,
  goods,
  mail,
  meetings,
  members,
  memory,
  monthly,
  moves,
  news,
  nights,
  offers,
  packages,
  pairings,
  people,
  pictures,
  receipts,
  relay,
  resources,
  review,
  restaurants,
  skills,
  rsvp,
  sale,
  saleDays,
  players,
  qr,
  screen,
  embeds,
  settings,
  sharing,
  shifts,
  site,
  slots,
  sponsors,
  staff,
  stand,
  webhooks,
  teams,
  ticketDesk,
  tickets,
  ticketMoney,
  till,
  tills,
  treasury,
  ui,
}
