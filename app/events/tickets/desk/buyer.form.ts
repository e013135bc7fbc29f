import { z } from 'zod'
import { MOST_NAME } from '#app/teams/guests/visitor.form.ts'
import { neededShortLine } from '#app/teams/short-line.ts'
import { EmailOrNone } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

/** Somebody to whom is sold by hand, at the desk or at the table: who has no address is sold to all the same. */
export const Buyer = z.object({
  name: neededShortLine(MOST_NAME, () => say('ticketDesk.errors.buyer')),
  email: EmailOrNone,
})
