/**
 * Who may do what at every address (S1). Reviewed by people: a route that has no row fails the test, and so does a row that
 * has no route.
 */
export interface Row {
  /** Who may read it. */
  readonly read: Rule
  /** Who may change something there. */
  readonly change: Rule
}

export type Rule =
  | 'everyone'
  /** No such thing there, whoever asks. */
  | 'nobody'
  /** Whoever has the key from the log, as long as the site is not set up; the site of these tests is. */
  | 'before-set-up'
  /** Whoever is signed in. */
  | 'signed-in'
  /** Whoever has just given a password; others are sent to do so. */
  | 'after-a-password'
  /** The captains of that team; to others, its members too, it is as if it were not there (S5). */
  | 'its-captain'
  /** Whoever is on that team, as captain or member. */
  | 'its-members'
  | 'see-desk'
  | 'moderate'
  | 'handle-money'
  | 'administer'

const open: Row = { read: 'everyone', change: 'nobody' }
const openForm: Row = { read: 'everyone', change: 'everyone' }
const setupScreen: Row = { read: 'before-set-up', change: 'before-set-up' }
const captainPage: Row = { read: 'its-captain', change: 'nobody' }
const captainChange: Row = { read: 'nobody', change: 'its-captain' }
const memberPage: Row = { read: 'its-members', change: 'nobody' }
const deskPage: Row = { read: 'see-desk', change: 'nobody' }
const deskForm: Row = { read: 'see-desk', change: 'see-desk' }
const moderation: Row = { read: 'moderate', change: 'moderate' }
const treasury: Row = { read: 'handle-money', change: 'handle-money' }
const administration: Row = { read: 'administer', change: 'administer' }

export const accessTable: Readonly<Record<string, Row>> = {
  '/': open,
  '/og.png': open,
  '/brand/:sheet': open,
  '/teams': open,
  '/teams/:slug': open,
  '/teams/:slug/gifts': open,
  '/teams/:slug/with/:code': open,
  '/teams/:slug/give': openForm,
  '/teams/:slug/og.png': open,
  '/teams/:slug/og-square.png': open,
  '/teams/:slug/og-tall.png': open,
  '/teams/:slug/poster.pdf': open,
  '/teams/:slug/poster.png': open,
  '/teams/:slug/flyer.pdf': open,
  '/teams/:slug/flyer.png': open,
  '/teams/:slug/qr.svg': open,
  '/teams/:slug/qr.png': open,
  '/teams/:slug/report': openForm,
  '/give': openForm,
  '/t/:code': open,
  '/gifts/:id': open,
  // Who has the link from the receipt; that it is good is asked behind it.
  '/gifts/words/:key': openForm,
  '/monthly/:key': open,
  '/monthly/:key/ending': { read: 'nobody', change: 'everyone' },
  '/embed/teams/:slug': open,
  '/api/v1/*': { read: 'nobody', change: 'nobody' },
  '/api/v1/campaigns/:slug': open,
  '/api/v1/teams': open,
  '/api/v1/teams/:slug': open,
  '/api/v1/openapi.json': open,
  '/start': openForm,
  '/start/sent': open,
  '/*': { read: 'nobody', change: 'nobody' },

  // Who holds the link may open it; that it is good is asked behind it.
  '/cards/:token/refusal': openForm,
  '/receipts': openForm,
  '/receipts/sent': open,
  // Who holds the link, which cannot be guessed.
  '/receipts/:id': open,
  '/receipts/:id/receipt.pdf': open,
  '/statements/:key': open,
  '/statements/:key/statement.pdf': open,
  '/invitations/:token': openForm,
  '/invitations/:token/refusal': openForm,
  '/thank-yous/:token': openForm,
  '/join/:code': openForm,
  '/join/:code/confirmation': openForm,

  '/setup': openForm,
  '/setup/organization': setupScreen,
  '/setup/campaign': setupScreen,
  // Says no more than that it is over, once the site is set up.
  '/setup/admin': { read: 'everyone', change: 'before-set-up' },
  '/setup/admin/challenge': { read: 'nobody', change: 'before-set-up' },

  // Who holds a link that was sent to either address.
  '/new-email/:token': openForm,
  '/new-email/:token/refusal': openForm,

  '/sign-in': openForm,
  '/sign-in/code': openForm,
  '/sign-in/link/:token': openForm,
  '/sign-out': openForm,
  '/language': openForm,

  '/manage': { read: 'signed-in', change: 'nobody' },
  '/manage/account': { read: 'signed-in', change: 'nobody' },
  '/manage/account/name': { read: 'signed-in', change: 'signed-in' },
  '/manage/account/email': { read: 'signed-in', change: 'signed-in' },
  '/manage/account/email/withdrawal': { read: 'nobody', change: 'signed-in' },
  '/manage/account/sessions/:id/end': { read: 'nobody', change: 'signed-in' },
  '/manage/account/sessions/end': { read: 'nobody', change: 'signed-in' },
  '/manage/:slug': memberPage,
  '/manage/:slug/page': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/preview': captainPage,
  '/manage/:slug/gifts': captainPage,
  '/manage/:slug/money': captainPage,
  '/manage/:slug/money/entry': captainPage,
  '/manage/:slug/money/entry/:kind': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/money/:id': captainPage,
  '/manage/:slug/money/:id/correction': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/money/:id/withdrawal': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/money/:id/remark': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/money/:id/photos': captainChange,
  '/manage/:slug/money/:id/photos/:file': captainPage,
  '/manage/:slug/money/:id/photos/:file/removal': captainChange,
  '/manage/:slug/goods/entry': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/goods/:id': captainPage,
  '/manage/:slug/goods/:id/correction': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/goods/:id/withdrawal': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/goods/:id/photos': captainChange,
  '/manage/:slug/goods/:id/photos/:file': captainPage,
  '/manage/:slug/goods/:id/photos/:file/removal': captainChange,
  '/manage/:slug/views': captainPage,
  '/manage/:slug/thanks': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/pictures': captainPage,
  '/manage/:slug/pictures/:name': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/pictures/:name/removal': captainChange,
  '/manage/:slug/pictures/:name/restoration': captainChange,
  '/manage/:slug/pictures/:name/place': captainChange,
  '/manage/:slug/files/:file': captainPage,
  '/manage/:slug/uploads': captainChange,
  '/manage/:slug/look': captainChange,
  '/manage/:slug/video': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/video/end': captainChange,
  '/manage/:slug/share': captainPage,
  '/manage/:slug/closing': captainChange,
  '/manage/:slug/reopening': captainChange,
  '/manage/:slug/hiding': captainChange,
  '/manage/:slug/showing': captainChange,
  '/manage/:slug/submission': captainChange,
  '/manage/:slug/withdrawal': captainChange,
  '/manage/:slug/story-preview': captainChange,

  '/manage/:slug/members': { read: 'its-members', change: 'its-members' },
  '/manage/:slug/members/leaving': { read: 'nobody', change: 'its-members' },
  '/manage/:slug/members/invitation': { read: 'its-captain', change: 'its-captain' },
  '/manage/:slug/members/invitations/:id/reminder': captainChange,
  '/manage/:slug/members/invitations/:id/withdrawal': captainChange,
  '/manage/:slug/members/requests/:id/acceptance': captainChange,
  '/manage/:slug/members/requests/:id/refusal': captainChange,
  '/manage/:slug/members/join-link': captainChange,
  '/manage/:slug/members/join-link/end': captainChange,
  '/manage/:slug/members/settings': captainChange,
  '/manage/:slug/members/:id/captaincy': captainChange,
  '/manage/:slug/members/:id/captaincy/end': captainChange,
  '/manage/:slug/members/:id/hand-over': captainChange,
  '/manage/:slug/members/:id/removal': captainChange,
  '/manage/:slug/members/:id/name': captainChange,

  '/staff/sign-in': openForm,
  '/staff/sign-in/code': { read: 'after-a-password', change: 'after-a-password' },
  '/staff/sign-in/recovery': openForm,
  '/staff/sign-in/challenge': { read: 'nobody', change: 'everyone' },
  '/staff/sign-in/again': deskForm,
  '/staff/sign-in/again/challenge': { read: 'nobody', change: 'see-desk' },
  '/staff/enrol/:token': openForm,
  '/staff/enrol/:token/challenge': { read: 'nobody', change: 'everyone' },

  '/staff': deskPage,
  '/staff/audit': deskPage,
  '/staff/teams': deskPage,
  '/staff/teams/:slug': deskPage,
  '/staff/teams/:slug/approval': moderation,
  '/staff/teams/:slug/return': moderation,
  '/staff/teams/:slug/hiding': moderation,
  '/staff/teams/:slug/hiding/end': moderation,
  '/staff/teams/:slug/pictures/:name/removal': moderation,
  '/staff/teams/:slug/closing': moderation,
  '/staff/teams/:slug/closing/end': moderation,
  '/staff/teams/:slug/members/:id/name/end': moderation,
  '/staff/pictures/:file': deskPage,
  '/staff/money/remarks/:id/settlement': { read: 'nobody', change: 'handle-money' },
  '/staff/contribution-photos/:file': { read: 'handle-money', change: 'nobody' },
  '/staff/messages': deskPage,
  '/staff/messages/:id/approval': moderation,
  '/staff/messages/:id/hiding': moderation,
  '/staff/reports': deskPage,
  '/staff/reports/:id/settlement': moderation,
  '/staff/gifts': deskPage,
  '/staff/team-sums': deskPage,
  '/staff/team-sums/export': { read: 'handle-money', change: 'nobody' },
  '/staff/team-sums/export/file': { read: 'handle-money', change: 'handle-money' },
  '/staff/views': deskForm,
  '/staff/views/:id/name': deskForm,
  '/staff/views/:id/removal': { read: 'nobody', change: 'see-desk' },
  '/staff/views/:id/restoration': { read: 'nobody', change: 'see-desk' },
  '/staff/books': deskPage,
  '/staff/books/export': { read: 'handle-money', change: 'nobody' },
  '/staff/books/export/file': { read: 'handle-money', change: 'handle-money' },
  '/staff/gifts/export': { read: 'handle-money', change: 'nobody' },
  '/staff/gifts/export/file': { read: 'handle-money', change: 'handle-money' },
  '/staff/gifts/:id': deskPage,
  '/staff/gifts/:id/credit': { read: 'handle-money', change: 'handle-money' },
  '/staff/gifts/:id/hidden-words': moderation,
  '/staff/gifts/:id/move': { read: 'handle-money', change: 'handle-money' },
  // Of a gift that was never moved there is nothing to take back; who may read it of one that was is in move.spec.
  '/staff/gifts/:id/move/end': { read: 'nobody', change: 'handle-money' },
  '/staff/gifts/:id/receipt-copy': { read: 'nobody', change: 'handle-money' },
  '/staff/gifts/:id/refund': { read: 'handle-money', change: 'handle-money' },
  '/staff/goods': deskPage,
  '/staff/goods/entry': treasury,
  '/staff/goods/:id/confirmation': { read: 'nobody', change: 'handle-money' },
  '/staff/goods/:id/receipt-copy': { read: 'nobody', change: 'handle-money' },
  '/staff/goods/:id/withdrawal': treasury,
  '/staff/statements': { read: 'handle-money', change: 'nobody' },
  '/staff/statements/letters': treasury,
  '/staff/statements/preview': treasury,
  '/staff/statements/sending': treasury,
  '/staff/money': deskPage,
  '/staff/money/parking': treasury,
  '/staff/money/promise': treasury,
  '/staff/money/challenge': treasury,
  '/staff/money/challenge/:id': treasury,
  '/staff/money/challenge/:id/ending': treasury,
  '/staff/money/receiving': treasury,
  '/staff/money/expected/:id': deskPage,
  '/staff/money/expected/:id/receipt-copy': { read: 'nobody', change: 'handle-money' },
  '/staff/money/expected/:id/receiving': treasury,
  '/staff/money/expected/:id/withdrawal': treasury,
  '/staff/money/came/:id': deskPage,
  '/staff/money/came/:id/match': treasury,
  '/staff/money/came/:id/taking-back': treasury,
  '/staff/money/came/:id/return': treasury,
  '/staff/money/matches/:id/undoing': treasury,
  '/staff/checks': deskPage,
  '/staff/checks/proof': treasury,
  '/staff/payouts': deskPage,
  '/staff/payouts/:id': deskPage,
  '/staff/payouts/:id/statement': treasury,
  '/staff/deposits': deskPage,
  '/staff/deposits/slip/addition': treasury,
  '/staff/deposits/slip/removal': treasury,
  '/staff/deposits/:id': deskPage,
  '/staff/deposits/:id/banking': treasury,
  '/staff/deposits/:id/statement': treasury,
  '/staff/profile': deskPage,
  '/staff/profile/keys': deskForm,
  '/staff/profile/keys/end': deskForm,
  '/staff/profile/passkeys': deskForm,
  '/staff/profile/passkeys/challenge': { read: 'nobody', change: 'see-desk' },
  '/staff/profile/passkeys/:id/removal': deskForm,
  '/staff/profile/password': deskForm,
  '/staff/profile/recovery-codes': deskForm,
  '/staff/profile/sessions/:id/end': deskForm,
  '/staff/profile/sessions/end': deskForm,
  '/staff/donors': administration,
  '/staff/donors/separation': { read: 'nobody', change: 'administer' },
  '/staff/people': { read: 'administer', change: 'nobody' },
  '/staff/people/invitation': administration,
  '/staff/people/:id': { read: 'administer', change: 'nobody' },
  '/staff/people/:id/role': administration,
  '/staff/people/:id/reset': administration,
  '/staff/people/:id/disabling': administration,
  '/staff/people/:id/sessions/end': administration,
  '/staff/settings': { read: 'administer', change: 'nobody' },
  '/staff/settings/organization': administration,
  '/staff/settings/receipts': administration,
  '/staff/settings/brand': administration,
  '/staff/settings/giving': administration,
  '/staff/settings/approval': administration,
  '/staff/settings/giving-pause': administration,
  '/staff/settings/giving-pause/end': administration,

  // Absent in production.
  '/dev/ui': open,
  '/dev/mail': open,
  '/dev/mail/:id': open,
  '/dev/mail/:id/html': open,
  '/dev/mail.json': open,
}
