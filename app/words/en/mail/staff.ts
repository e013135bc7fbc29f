/** Letters to those who work at the staff desk. */
export const mailStaff = {
  dispute: {
    subject: 'A gift of {amount} is disputed',
    words:
      'A donor asked the bank for the money back. Stripe holds the money until this is settled. The gift still counts as raised; it stops counting only if the dispute is lost.',
    subjectLost: 'A payment of {amount} was taken back',
    wordsLost:
      'The bank of whoever paid has taken the money back, as with a bank debit that could not be paid after all. There is nothing to answer. The payment no longer counts as raised, and its receipt no longer counts.',
    gift: 'Gift',
    team: 'Team',
    reason: 'Reason given',
    reasons: {
      fraudulent: 'the donor says it was not them',
      unrecognized: 'the donor does not know the charge',
      duplicate: 'the donor says they paid twice',
      credit_not_processed: 'the donor waits for a refund',
      debit_not_authorized: 'the donor did not allow the debit',
      insufficient_funds: 'not enough in the account',
      incorrect_account_details: 'the account is not what was written down',
      bank_cannot_process: 'the bank could not carry it out',
      general: 'none in particular',
    },
    due: 'Answer by',
    answer: 'You answer a dispute in Stripe. Without an answer by that time the money is lost.',
    see: 'See the gift',
  },
  invitation: {
    subject: 'Join the staff desk of {organization}',
    viewer:
      '{name} asks you to join the staff desk as a viewer, who sees everything and changes nothing.',
    moderator:
      '{name} asks you to join the staff desk as a moderator, who looks after pages and words.',
    finance: '{name} asks you to join the staff desk in finance, to look after money.',
    admin: '{name} asks you to join the staff desk as an admin, who may do everything.',
    words:
      'You will set up a passkey, or a password with an authenticator app. It takes about three minutes. Have your phone at hand.',
    button: 'Set up my sign-in',
    once: 'The link works once, for three days. If you did not expect this, please tell us and do not open it.',
  },
  recovery: {
    subject: 'Set up your staff sign-in at {organization} again',
    words:
      'One of your recovery codes was given, and it was right. With this link you set up a new way to sign in. What you used before then no longer works.',
    button: 'Set up my sign-in again',
    once: 'The link works once, for one hour. If it was not you who gave the code, do not open it, and write to {address} at once: somebody has your codes.',
  },
  messagesWait: {
    subject: '{n, plural, one {A message waits} other {# messages wait}} to be read',
    words:
      '{n, plural, one {A donor or a visitor left words that are on no page yet. Please read them and say whether they may be shown.} other {Donors and visitors left words that are on no page yet. Please read them and say which may be shown.}}',
    button: 'Read what waits',
    once: 'We write once for all that waits, and again when something new does after you have looked, or after a day.',
  },
  factor: {
    subject: 'Your staff sign-in at {organization} changed',
    passkey: 'Passkey',
    notExpected: 'If that was not expected, write to {address} at once or call another admin.',
  },
  factorChange: {
    enrolled:
      'We want you to know that your staff sign-in was set up again. Whatever you used before no longer works.',
    'password-set':
      'We want you to know that a new password and authenticator app were set for your staff sign-in.',
    'passkey-added': 'We want you to know that a passkey was added to your staff sign-in.',
    'passkey-removed': 'We want you to know that a passkey was removed from your staff sign-in.',
    'passkey-refused':
      'We want you to know that one of your passkeys was refused: it answered in a way that a copy of it would. Please remove it and add a new one.',
    'recovery-codes-renewed':
      'We want you to know that new recovery codes were made for your staff sign-in. The old ones no longer work.',
    'recovery-code-used':
      'We want you to know that a recovery code was used to sign in to the staff desk. That code will not work again.',
    reset:
      'We want you to know that an admin reset your staff sign-in. Your old password, app and recovery codes no longer work.',
    'role-changed':
      'We want you to know that an admin changed your role at the staff desk, and you were signed out.',
    disabled: 'We want you to know that an admin took away your staff sign-in.',
  },
  siteSetUp: {
    subject: '{organization} is set up on Team Up',
    words: 'Your site stands, and this email shows that its mail arrives. You are its first admin.',
    next: 'What to do next: look at the settings, invite the people you work with, and start a first team yourself, so that others see how it looks.',
    button: 'Open the staff desk',
  },
} as const
