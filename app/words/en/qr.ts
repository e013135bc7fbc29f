/** What is sold at a table and paid by a scanned code; the extra beside it is a gift. */
export const qr = {
  checkout: {
    soldBy: 'Sold by {team}',
    extra: 'Your gift to {team}',
  },
} as const
