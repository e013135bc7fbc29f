import { books } from './en/books.ts'
import { bank } from './en/bank.ts'
import { contributions } from './en/contributions.ts'
import { checkIn } from './en/check-in.ts'
import { checks } from './en/checks.ts'
import { closeOut } from './en/close-out.ts'
import { comments } from './en/comments.ts'
import { costs } from './en/costs.ts'
import { deal } from './en/deal.ts'
import { desk } from './en/desk.ts'
import { accounts } from './en/accounts.ts'
import { erasure } from './en/erasure.ts'
import { privacy } from './en/privacy.ts'
import { diners } from './en/diners.ts'
import { dining } from './en/dining.ts'
import { diningOut } from './en/dining-out.ts'
import { donors } from './en/donors.ts'
import { events } from './en/events.ts'
import { figure } from './en/figure.ts'
import { giving } from './en/giving.ts'
import { golf } from './en/golf.ts'
import { goods } from './en/goods.ts'
import { mail } from './en/mail.ts'
import { meetings } from './en/meetings.ts'
import { members } from './en/members.ts'
import { memory } from './en/memory.ts'
import { monthly } from './en/monthly.ts'
import { moves } from './en/moves.ts'
import { news } from './en/news.ts'
import { nights } from './en/nights.ts'
import { offers } from './en/offers.ts'
import { packages } from './en/packages.ts'
import { pairings } from './en/pairings.ts'
import { people } from './en/people.ts'
import { pictures } from './en/pictures.ts'
import { receipts } from './en/receipts.ts'
import { relay } from './en/relay.ts'
import { resources } from './en/resources.ts'
import { review } from './en/review.ts'
import { skills } from './en/skills.ts'
import { restaurants } from './en/restaurants.ts'
import { rsvp } from './en/rsvp.ts'
import { sale } from './en/sale.ts'
import { saleDays } from './en/sale-days.ts'
import { players } from './en/players.ts'
import { qr } from './en/qr.ts'
import { screen } from './en/screen.ts'
import { embeds } from './en/embeds.ts'
import { settings } from './en/settings.ts'
import { sharing } from './en/sharing.ts'
import { shifts } from './en/shifts.ts'
import { site } from './en/site.ts'
import { slots } from './en/slots.ts'
import { sponsors } from './en/sponsors.ts'
import { staff } from './en/staff.ts'
import { stand } from './en/stand.ts'
import { webhooks } from './en/webhooks.ts'
import { teams } from './en/teams.ts'
import { ticketDesk } from './en/ticket-desk.ts'
import { tickets } from './en/tickets.ts'
import { ticketMoney } from './en/ticket-money.ts'
import { till } from './en/till.ts'
import { tills } from './en/tills.ts'
import { treasury } from './en/treasury.ts'
import { ui } from './en/ui.ts'

/** Every word we say, one file a domain. English is the pattern: other languages have its keys, no more and no fewer. */
export const english = {
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
} as const
