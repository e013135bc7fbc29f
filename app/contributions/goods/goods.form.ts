import { z } from 'zod'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { lines, neededLine, pastDay } from '../entry/read-field.ts'
import type { GoodsWords } from './log-goods.server.ts'

/** In their order on the page. */
export const goodsFields = [
  'description',
  'giverName',
  'giverEmail',
  'giverAddress',
  'givenOn',
  'place',
  'key',
  'revision',
] as const

export type GoodsField = (typeof goodsFields)[number]
export type GoodsAnswer = Answer<GoodsField>
export type GoodsValues = GoodsAnswer['values']

/** Goods that somebody handed to a captain. There is no field for what they are worth (C10). */
export function goodsForm(today: string) {
  return z
    .object({
      description: lines(1_000).refine((words) => words !== '', {
        error: () => say('goods.errors.description'),
      }),
      giverName: neededLine(200, () => say('goods.errors.giverName')),
      giverEmail: TypedEmail.optional(),
      giverAddress: lines(500),
      givenOn: pastDay(today),
      place: neededLine(200, () => say('goods.errors.place')),
    })
    .transform((goods): GoodsWords => ({
      ...goods,
      giverEmail: goods.giverEmail ?? null,
      giverAddress: goods.giverAddress || null,
    }))
}
