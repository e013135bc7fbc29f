/** What staff can take out of sight one by one. */
export const wordsParts = ['name', 'message', 'dedication'] as const
export type WordsPart = (typeof wordsParts)[number]

interface Row {
  readonly shown_name: string | null
  readonly name_hidden_at: Date | null
  readonly message: string | null
  readonly message_hidden_at: Date | null
  readonly message_waits: boolean
  readonly dedicated_to: string | null
  readonly dedication_hidden_at: Date | null
}

/** The words of a gift that staff took out of sight; a message that only waits to be read is none of them. */
export function hiddenParts(gift: Row): WordsPart[] {
  return wordsParts.filter((part) => {
    switch (part) {
      case 'name':
        return gift.shown_name !== null && gift.name_hidden_at !== null
      case 'message':
        return gift.message !== null && gift.message_hidden_at !== null && !gift.message_waits
      case 'dedication':
        return gift.dedicated_to !== null && gift.dedication_hidden_at !== null
    }
  })
}
