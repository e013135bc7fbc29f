import type { z } from 'zod'
import type { MessageKind } from './message-kind.ts'
import { accountsMerged } from './messages/accounts-merged.ts'
import { answersMissing } from './messages/answers-missing.ts'
import { calledOffMoney } from './messages/called-off-money.ts'
import { captainGift } from './messages/captain-gift.ts'
import { commentNews, commentsWait } from './messages/comments.ts'
import { disputeOpened } from './messages/dispute-opened.ts'
import { eCard } from './messages/e-card.ts'
import {
  emailChanged,
  emailChangeNew,
  emailChangeOld,
  emailChangeTaken,
  emailTakenBack,
} from './messages/email-change.ts'
import { eventGuest } from './messages/event-guest.ts'
import { eventNews, eventWaits } from './messages/event-news.ts'
import { eventPlayer } from './messages/event-player.ts'
import { eventQuestion } from './messages/event-question.ts'
import { eventVolunteer } from './messages/event-volunteer.ts'
import { giftMoved } from './messages/gift-moved.ts'
import { giftReceipt } from './messages/gift-receipt.ts'
import { giftRefunded } from './messages/gift-refunded.ts'
import { giftThanks } from './messages/gift-thanks.ts'
import { meetingGuest } from './messages/meeting-guest.ts'
import { messagesWait } from './messages/messages-wait.ts'
import { monthlyBehind, monthlyEnded } from './messages/monthly.ts'
import { newsAsked, newsDecided, newsLetter, newsWaits } from './messages/news.ts'
import { nightReminder } from './messages/night-reminder.ts'
import { driverList, offerNews, offerWaits } from './messages/offers.ts'
import { personErased } from './messages/person-erased.ts'
import { orderNews } from './messages/order-news.ts'
import { receiptCopies } from './messages/receipt-copies.ts'
import { restaurantLetter } from './messages/restaurant-letter.ts'
import { saleLimit } from './messages/sale-limit.ts'
import { signIn } from './messages/sign-in.ts'
import { siteSetUp } from './messages/site-set-up.ts'
import { skillNeed, skillNeedWaits, skillOffer, skillWords } from './messages/skills.ts'
import { skillClaim, skillThanks } from './messages/skill-claims.ts'
import { sponsorCame, sponsorNews } from './messages/sponsors.ts'
import { webhookStopped } from './messages/webhook-stopped.ts'
import { standing } from './messages/standing.ts'
import { factorChanged, staffInvitation, staffRecovery } from './messages/staff-access.ts'
import {
  madeCaptain,
  madeMember,
  memberDeclined,
  memberJoined,
  memberRemoved,
  memberWaits,
  memberWelcomed,
  teamHandedOver,
  teamInvitation,
} from './messages/team-people.ts'
import { teamMilestone } from './messages/team-milestone.ts'
import {
  pictureTakenDown,
  reportReceived,
  teamApproved,
  teamChanged,
  teamHidden,
  teamSentBack,
  teamSubmitted,
} from './messages/team-news.ts'
import {
  invoiceSentBack,
  cashBack,
  ticketLate,
  ticketPayment,
  ticketRefunded,
} from './messages/ticket-money.ts'
import { yearStatement } from './messages/year-statement.ts'

/** Every message that is ever sent. */
export const messageKinds = {
  'sign-in': signIn,
  'team-submitted': teamSubmitted,
  'team-changed': teamChanged,
  'team-approved': teamApproved,
  'team-sent-back': teamSentBack,
  'team-hidden': teamHidden,
  'picture-taken-down': pictureTakenDown,
  'report-received': reportReceived,
  'news-letter': newsLetter,
  'news-asked': newsAsked,
  'news-waits': newsWaits,
  'news-decided': newsDecided,
  'event-waits': eventWaits,
  'event-news': eventNews,
  'event-guest': eventGuest,
  'event-player': eventPlayer,
  'answers-missing': answersMissing,
  'event-question': eventQuestion,
  'event-volunteer': eventVolunteer,
  'order-news': orderNews,
  'night-reminder': nightReminder,
  'restaurant-letter': restaurantLetter,
  'offer-news': offerNews,
  'offer-waits': offerWaits,
  'driver-list': driverList,
  'sponsor-news': sponsorNews,
  'sponsor-came': sponsorCame,
  'skill-offer': skillOffer,
  'skill-claim': skillClaim,
  'skill-thanks': skillThanks,
  'skill-need': skillNeed,
  'skill-need-waits': skillNeedWaits,
  'skill-words': skillWords,
  'messages-wait': messagesWait,
  'comment-news': commentNews,
  'comments-wait': commentsWait,
  'team-invitation': teamInvitation,
  'member-joined': memberJoined,
  'member-waits': memberWaits,
  'member-welcomed': memberWelcomed,
  'member-declined': memberDeclined,
  'made-captain': madeCaptain,
  'made-member': madeMember,
  'team-handed-over': teamHandedOver,
  'team-milestone': teamMilestone,
  'member-removed': memberRemoved,
  'gift-receipt': giftReceipt,
  'gift-refunded': giftRefunded,
  'gift-thanks': giftThanks,
  'ticket-payment': ticketPayment,
  'ticket-refunded': ticketRefunded,
  'cash-back': cashBack,
  'ticket-late': ticketLate,
  'invoice-sent-back': invoiceSentBack,
  'called-off-money': calledOffMoney,
  'receipt-copies': receiptCopies,
  'monthly-behind': monthlyBehind,
  'monthly-ended': monthlyEnded,
  'year-statement': yearStatement,
  'e-card': eCard,
  'captain-gift': captainGift,
  'gift-moved': giftMoved,
  'dispute-opened': disputeOpened,
  'sale-limit': saleLimit,
  standing,
  'webhook-stopped': webhookStopped,
  'meeting-guest': meetingGuest,
  'email-change-old': emailChangeOld,
  'email-change-new': emailChangeNew,
  'email-change-taken': emailChangeTaken,
  'email-changed': emailChanged,
  'email-taken-back': emailTakenBack,
  'accounts-merged': accountsMerged,
  'person-erased': personErased,
  'site-set-up': siteSetUp,
  'staff-invitation': staffInvitation,
  'staff-recovery': staffRecovery,
  'factor-changed': factorChanged,
} satisfies Record<string, MessageKind<z.ZodType>>

export type MessageKindName = keyof typeof messageKinds

/** What a message of that kind must be told. */
export type ContentOf<Kind extends MessageKindName> = z.input<(typeof messageKinds)[Kind]['schema']>

/** The kind of that name, or `undefined` when an older or newer version of the app wrote it. */
export function findMessageKind(name: string): MessageKind<z.ZodType> | undefined {
  return Object.entries(messageKinds).find(([known]) => known === name)?.[1]
}
