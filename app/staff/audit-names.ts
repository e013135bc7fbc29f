import { say } from '#app/words/say.ts'

/** Everything that the record can say somebody did. */
export const actions = [
  'add-passkey',
  'approve-name',
  'approve-team',
  'change-approval',
  'change-brand',
  'change-email',
  'change-gift-words',
  'change-giving',
  'change-member-settings',
  'change-organization',
  'change-own-name',
  'change-receipts',
  'choose-look',
  'close-team',
  'credit-gift',
  'describe-picture',
  'end-own-sessions',
  'end-sessions',
  'enrol-staff',
  'export-gifts',
  'hand-over-team',
  'hide-message',
  'hide-team',
  'hide-words',
  'invite-member',
  'invite-staff',
  'join-team',
  'leave-team',
  'make-captain',
  'make-member',
  'take-back-email',
  'take-down-picture',
  'take-in-member',
  'take-name-off',
  'pause-giving',
  'recover-sign-in',
  'refund-gift',
  'refuse-passkey',
  'remove-member',
  'remove-passkey',
  'remove-picture',
  'renew-factor',
  'renew-recovery-codes',
  'reopen-team',
  'resend-receipt',
  'restore-picture',
  'resume-giving',
  'send-back-team',
  'set-password',
  'set-up-site',
  'set-video',
  'settle-report',
  'show-change',
  'show-message',
  'show-team',
  'show-words',
  'sign-in-staff',
  'staff-disabled',
  'staff-reset',
  'staff-role-changed',
  'start-team',
  'submit-team',
  'withdraw-invitation',
  'withdraw-team',
] as const

/** What an entry can hold beside it. */
const details = [
  'reason',
  'note',
  'amount',
  'goal',
  'as',
  'was',
  'status',
  'to',
  'credit',
  'role',
  'picture',
  'member',
  'by',
  'with',
  'why',
  'parts',
  'passkey',
  'sessions',
  'joining',
  'credits',
  'pausedAt',
  'name',
  'legalName',
  'ein',
  'address',
  'website',
  'contactEmail',
  'hotlineName',
  'hotlineNumber',
  'quickExitUrl',
  'receiptWords',
  'minimumGift',
  'maximumGift',
  'suggested',
  'feeRate',
  'feeFixed',
  'feeCoverOffered',
  'editsWait',
  'messagesWait',
  'brandColor',
  'logoId',
  'told',
  'rows',
  'filter',
  'searched',
] as const

/** `approve-team` as `Approve team`; what a newer version of the app wrote, as it wrote it. */
export function sayAction(action: string): string {
  const known = actions.find((one) => one === action)
  if (known) return say(`staff.action.${known}`)
  const words = action.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `hotline_number`, `pausedAt` and `minimum_gift_cents` as words. */
export function sayDetailName(name: string): string {
  const plain = name.replace(/_(cents|basis_points)$/, '')
  const key = plain.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())
  const known = details.find((one) => one === key)
  return known
    ? say(`staff.detail.${known}`)
    : key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
