/** What a gift in memory says of itself, with a card to somebody. */
export function dedicated(cardEmail: string) {
  return {
    dedicated_as: 'memory' as const,
    dedicated_to: 'Rosa Medina',
    card_email: cardEmail,
    card_from: 'Ann and Joe',
    card_words: 'She taught us all to dance.',
  }
}
