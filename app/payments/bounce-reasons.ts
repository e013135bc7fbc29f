/** The reasons of a dispute by which a bank says that it could not pay a debit after all; nobody asked for the money back. */
export const bounceReasons = [
  'insufficient_funds',
  'incorrect_account_details',
  'bank_cannot_process',
] as const
