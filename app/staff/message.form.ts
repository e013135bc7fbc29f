import { z } from 'zod'

/** How often the words had been changed when they were read; nothing that anybody types. */
export const MessageForm = z.object({ changes: z.coerce.number().int() })
