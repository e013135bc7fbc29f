import { z } from 'zod'
import { VisitorName } from '#app/teams/guests/visitor.form.ts'
import { EmailOrNone } from '#app/teams/team-text.form.ts'

/** Somebody to whom is sold by hand, at the desk or at the table: who has no address is sold to all the same. */
export const Buyer = z.object({ name: VisitorName, email: EmailOrNone })
