import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, small } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To somebody who stands with us, or was said to: the link by which they say so, change it or leave. */
export const standing = messageKind(
  z.object({ news: z.enum(['ask', 'welcome', 'again']), supporter: z.string(), name: Words }),
  ({ news, supporter, name }, house) => {
    const organization = house.name
    const own = `/standing/${sealMark('standing', supporter)}`
    switch (news) {
      case 'ask':
        return {
          subject: say('stand.letters.ask'),
          blocks: [
            paragraph(say('stand.letters.hello', { name })),
            paragraph(say('stand.letters.askWords', { organization })),
            button(say('stand.letters.askButton'), own),
            small(say('stand.letters.askSmall')),
          ],
        }
      case 'welcome':
        return {
          subject: say('stand.letters.welcome'),
          unsubscribe: `${own}/end`,
          blocks: [
            paragraph(say('stand.letters.hello', { name })),
            paragraph(say('stand.letters.welcomeWords', { organization })),
            button(say('stand.letters.own'), own),
            small(say('stand.letters.stop')),
          ],
        }
      case 'again':
        return {
          subject: say('stand.letters.again'),
          unsubscribe: `${own}/end`,
          blocks: [
            paragraph(say('stand.letters.hello', { name })),
            paragraph(say('stand.letters.againWords')),
            button(say('stand.letters.own'), own),
            small(say('stand.letters.stop')),
          ],
        }
    }
  },
)
