import { makeRefundJob } from '#app/giving/make-refund.server.ts'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { stopMonthlyJob } from '#app/giving/monthly/stop-monthly-gift.server.ts'
import { mailReceiptsJob } from '#app/giving/resend/mail-receipts.server.ts'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { forgetSalePayers } from '#app/giving/sales/forget-payers.server.ts'
import { foldBook } from '#app/ledger/fold-book.server.ts'
import { recordBook } from '#app/ledger/record-book.server.ts'
import { wearDownLately } from '#app/ledger/wear-down-lately.server.ts'
import { forgetLetters } from '#app/mail/forget-letters.server.ts'
import { sendMessageJob } from '#app/mail/send-message.server.ts'
import { forgetNotices } from '#app/people/forget-notices.server.ts'
import { forgetOld } from '#app/people/forget-old.server.ts'
import { forgetGivers } from '#app/contributions/forget-givers.server.ts'
import { eraseRemovedPhotos } from '#app/contributions/photo/remove-photo.server.ts'
import { eraseUnusedLogos } from '#app/pictures/erase-unused-logos.server.ts'
import { forgetBuyers } from '#app/events/forget-buyers.server.ts'
import { eraseGuests } from '#app/events/erase-guests.server.ts'
import { tellOfMissingAnswers } from '#app/events/dining-night/guests/tell-of-missing-answers.server.ts'
import { sayHowManyCome } from '#app/events/dining-night/forecast/say-how-many-come.server.ts'
import { remindCaptains } from '#app/events/dining-night/night/remind-captains.server.ts'
import { settleEventJob } from '#app/events/tickets/called-off/settle-event.server.ts'
import { endHolds } from '#app/events/tickets/order/end-holds.server.ts'
import { mailOrdersJob } from '#app/events/tickets/order/find-again.server.ts'
import { remindGuests } from '#app/events/rsvp/remind-guests.server.ts'
import { remindVolunteers } from '#app/events/shifts/remind-volunteers.server.ts'
import { askForNames, remindPlayers } from '#app/events/tickets/players/remind-players.server.ts'
import { eraseGivers } from '#app/events/yard-sale/offers/erase-givers.server.ts'
import { remindGivers } from '#app/events/yard-sale/slots/remind-givers.server.ts'
import { eraseMeetingGuests } from '#app/supporters/meetings/erase-meeting-guests.server.ts'
import { remindMeetingGuests } from '#app/supporters/meetings/remind-guests.server.ts'
import { eraseResourceFiles } from '#app/supporters/resources/erase-files.server.ts'
import { eraseSupporters } from '#app/supporters/stand/erase-supporters.server.ts'
import { eraseSponsors } from '#app/events/sponsors/erase-sponsors.server.ts'
import { closePastNeeds, eraseHelpers } from '#app/supporters/skills/look-after-needs.server.ts'
import { remindSponsors } from '#app/events/sponsors/remind-sponsors.server.ts'
import { holdPastEvents } from '#app/events/end-event.server.ts'
import { eraseComments } from '#app/supporters/comments/erase-comments.server.ts'
import { finishPictureJob } from '#app/pictures/finish-picture.server.ts'
import { doEach } from '#app/platform/do-each.server.ts'
import type { CronEntry, JobHandler } from '#app/platform/jobs.server.ts'
import { proveBooksJob } from '#app/staff/checks/prove-books.server.ts'
import { listErasureJob } from '#app/staff/personal-data/erased-list.server.ts'
import { forgetNamesOnReceipts } from '#app/receipts/forget-names.server.ts'
import { forgetStatements } from '#app/receipts/statements/forget-statements.server.ts'
import { sendStatementsJob } from '#app/receipts/statements/send-statements.server.ts'
import { tellOfSaleLimits } from '#app/staff/sale-days/tell-of-sale-limits.server.ts'
import { tellOfMessages } from '#app/staff/tell-of-messages.server.ts'
import { noteMilestones } from '#app/teams/memory/milestones.server.ts'
import { rankTeams } from '#app/teams/memory/top-teams.server.ts'
import { eraseOldPictures } from '#app/teams/look/erase-old-pictures.server.ts'
import { eraseFollowers } from '#app/teams/news/followers/erase-followers.server.ts'
import { mailNewsJob } from '#app/teams/news/mail-news.server.ts'
import { forgetOldEvents } from '#app/webhooks/forget-old-events.server.ts'
import { sendWebhookJob } from '#app/webhooks/send-webhook.server.ts'
import { tellWebhooksJob } from '#app/webhooks/tell-webhooks.server.ts'
import { forgetOldViews } from '#app/teams/views/keep-views.server.ts'

/** Every kind of work that is done beside the answering of requests, by the name under which it is asked for. */
export const handlers: Readonly<Record<string, JobHandler>> = {
  'work-inbox': () => workInbox(),
  'make-refund': makeRefundJob,
  'stop-monthly-gift': stopMonthlyJob,
  'mail-receipts': mailReceiptsJob,
  'send-message': sendMessageJob,
  'send-statements': (payload) => sendStatementsJob(payload),
  'mail-news': mailNewsJob,
  'finish-picture': finishPictureJob,
  'tell-webhooks': tellWebhooksJob,
  'send-webhook': sendWebhookJob,
  'tell-of-messages': () => tellOfMessages(),
  'tell-of-sale-limits': () => tellOfSaleLimits(),
  'hold-past-events': () => holdPastEvents(),
  'close-past-needs': () => closePastNeeds(),
  'end-holds': () => endHolds(),
  'list-erasure': listErasureJob,
  'settle-event': (payload) => settleEventJob(payload),
  'mail-orders': mailOrdersJob,
  'remind-guests': () => remindGuests(),
  'remind-meeting-guests': () => remindMeetingGuests(),
  'say-how-many-come': () => sayHowManyCome(),
  'tell-of-missing-answers': () => tellOfMissingAnswers(),
  'remind-captains': () => remindCaptains(),
  'remind-givers': () => remindGivers(),
  'remind-volunteers': () => remindVolunteers(),
  'ask-for-names': () => askForNames(),
  'remind-players': () => remindPlayers(),
  'remind-sponsors': () => remindSponsors(),
  'forget-old': () =>
    doEach([
      forgetOld,
      forgetLetters,
      forgetNotices,
      eraseFollowers,
      forgetGivers,
      forgetSalePayers,
      forgetBuyers,
      forgetNamesOnReceipts,
      forgetStatements,
    ]),
  'wear-down-lately': () => wearDownLately(),
  'erase-old-pictures': () =>
    doEach([
      eraseOldPictures,
      eraseUnusedLogos,
      eraseResourceFiles,
      eraseRemovedPhotos,
      eraseGivers,
      eraseGuests,
      eraseSponsors,
      eraseSupporters,
      eraseComments,
      eraseHelpers,
      eraseMeetingGuests,
      forgetOldEvents,
    ]),
  'note-progress': async () => {
    await noteMilestones()
    await rankTeams()
  },
  'forget-old-views': () => forgetOldViews(),
  reconcile: async () => void (await reconcile()),
  'record-book': () => recordBook(),
  'fold-book': () => foldBook(),
  'check-books': proveBooksJob,
}

/** A letter can wait for the gifts that are booked just now. */
export const after: Readonly<Record<string, string>> = { 'send-message': 'work-inbox' }

/** UTC: in the Milwaukee night, but for a letter to staff, which comes in the morning. The inbox is swept each minute too, should a notice have lost its job. What waits to be read is told of together. */
export const cron: readonly CronEntry[] = [
  { name: 'work-inbox', pattern: '* * * * *' },
  { name: 'end-holds', pattern: '* * * * *' },
  { name: 'tell-of-messages', pattern: '*/10 * * * *' },
  { name: 'remind-guests', pattern: '*/10 * * * *' },
  { name: 'remind-meeting-guests', pattern: '8,18,28,38,48,58 * * * *' },
  { name: 'say-how-many-come', pattern: '3,13,23,33,43,53 * * * *' },
  { name: 'tell-of-missing-answers', pattern: '*/10 * * * *' },
  { name: 'remind-captains', pattern: '*/10 * * * *' },
  { name: 'remind-givers', pattern: '*/10 * * * *' },
  { name: 'remind-volunteers', pattern: '*/10 * * * *' },
  { name: 'ask-for-names', pattern: '7,27,47 * * * *' },
  { name: 'remind-players', pattern: '*/10 * * * *' },
  { name: 'remind-sponsors', pattern: '6,16,26,36,46,56 * * * *' },
  { name: 'note-progress', pattern: '2,7,12,17,22,27,32,37,42,47,52,57 * * * *' },
  { name: 'hold-past-events', pattern: '5 * * * *' },
  { name: 'close-past-needs', pattern: '25 * * * *' },
  { name: 'reconcile', pattern: '30 8 * * *' },
  { name: 'forget-old', pattern: '0 8 * * *' },
  { name: 'wear-down-lately', pattern: '10 8 * * *' },
  { name: 'erase-old-pictures', pattern: '15 8 * * *' },
  { name: 'forget-old-views', pattern: '20 8 * * *' },
  { name: 'tell-of-sale-limits', pattern: '40 14 * * *' },
  { name: 'record-book', pattern: '0 9 * * *' },
  { name: 'fold-book', pattern: '*/10 * * * *' },
  { name: 'check-books', pattern: '30 9 * * *' },
]
