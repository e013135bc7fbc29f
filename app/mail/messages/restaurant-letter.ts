import { z } from 'zod'
import { paragraph } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To a restaurant about its night: the words that whoever sent it read first. */
export const restaurantLetter = messageKind(
  z.object({ subject: Words, paragraphs: z.array(z.string().max(2000)).min(1) }),
  ({ subject, paragraphs }) => ({ subject, blocks: paragraphs.map((text) => paragraph(text)) }),
)
