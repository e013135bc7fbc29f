import type { WebhookDeliveryTable, WebhookEndpointTable, WebhookEventTable } from './webhooks.ts'
import type { CheckInLineTable, CheckInLinkTable, ContestWinnerTable } from './check-in.ts'
import type { CommentTable } from './comments.ts'
import type {
  ContributionHandTable,
  ContributionPhotoTable,
  ContributionRemarkTable,
  ContributionTable,
  CountLineTable,
  DepositTable,
  GoodsGiftTable,
  GoodsHandTable,
  MatchingOfferTable,
  RemittanceMatchTable,
  RemittanceTable,
  UntickTable,
} from './contributions.ts'
import type {
  EventDayTable,
  EventHidingTable,
  EventTable,
  EventVersionTable,
  RsvpTable,
  EventCostTable,
  EventPermitTable,
  EventTickTable,
  ShiftClaimTable,
  ShiftTable,
} from './events.ts'
import type {
  CardRefusalTable,
  DisputeTable,
  DonorAliasTable,
  GiftMoveShareTable,
  GiftMoveTable,
  GiftShareTable,
  GiftTable,
  GiftThanksTable,
  MessageTable,
  PayoutTable,
  ReceiptCounterTable,
  ReceiptTable,
  RefundTable,
  StatementRunTable,
  ThanksRefusalTable,
  YearStatementTable,
} from './gifts.ts'
import type {
  IntakeDriverTable,
  IntakeSlotTable,
  ItemOfferPhotoTable,
  ItemOfferTable,
  SaleIntakeTable,
} from './item-offers.ts'
import type {
  NewsMailingTable,
  ShownUpdateView,
  TeamFollowerTable,
  TeamUpdatePictureTable,
  TeamUpdateTable,
  TeamUpdateVersionTable,
} from './news.ts'
import type {
  InvoiceCounterTable,
  InvoicePaymentTable,
  ShownSponsorView,
  SponsorInvoiceTable,
  SponsorLogoTable,
  SponsorTable,
  WaitingSponsorView,
} from './sponsors.ts'
import type { ResourceFileTable, ResourceTable, TeamResourceTable } from './resources.ts'
import type { SkillClaimTable, SkillNeedTable, SkillOfferTable } from './skills.ts'
import type { MonthlyGiftTable } from './monthly.ts'
import type {
  BalanceComparisonTable,
  BookDayTable,
  BookFoldTable,
  BookRecordBalanceTable,
  BookRecordTable,
  BookCheckTable,
  CampaignDayTotalTable,
  CampaignExpectedDayTable,
  CampaignTotalTable,
  CatchUpTable,
  DayTotalTable,
  ExpectedDayTable,
  JournalTable,
  LedgerAccountTable,
  MemberTotalTable,
  PostingTable,
  StripeBalanceTransactionTable,
  StripeEventTable,
  TeamLatelyTable,
  TeamMomentumTable,
  TeamTotalTable,
  WayDayTotalTable,
} from './ledger.ts'
import type {
  CampaignTable,
  OrganizationTable,
  SetupDraftTable,
  SaleLimitLetterTable,
  SetupTable,
} from './organization.ts'
import type {
  AuditLogTable,
  EmailChangeTable,
  HeldFormTable,
  PasskeyChallengeTable,
  PasskeyTable,
  PersonTable,
  RecoveryCodeTable,
  SessionTable,
  SignInRequestTable,
  StaffEnrolmentTable,
  StaffMemberTable,
  TotpUseTable,
} from './people.ts'
import type { SaleTable } from './sales.ts'
import type { PairingTable, TeeSheetTable } from './pairings.ts'
import type { SavedViewTable } from './staff.ts'
import type { LogoTable, PictureTable, TeamVersionPictureTable } from './pictures.ts'
import type {
  MeetingGuestTable,
  MeetingTable,
  MeetingTeamTable,
  StandingTotalTable,
  SupporterTable,
} from './supporters.ts'
import type {
  JoinLinkTable,
  JoinRequestTable,
  MemberCreditTable,
  MemberDepartureTable,
  PageReportTable,
  TeamHidingTable,
  TeamInvitationTable,
  TeamMemberTable,
  TeamMilestoneTable,
  TeamRankTable,
  TeamTable,
  TeamVersionTable,
  TeamViewTable,
} from './teams.ts'
import type {
  TillCodeTable,
  TillEntryTable,
  TillFloatPieceTable,
  TillPhoneTable,
  TillRefusalTable,
  TillTable,
  TillTotalView,
} from './tills.ts'
import type {
  DiningBookingTable,
  DiningFigureTable,
  DiningNightTable,
  DiningNudgeTable,
  DiningSaidTable,
  DiningStepTable,
  DiningTemplateTable,
  ReceiptPhotoTable,
  RestaurantTable,
} from './dining-nights.ts'
import type { GolfOutingTable } from './golf.ts'
import type {
  DiscountTable,
  PackageTable,
  PackageTextTable,
  PlayerTable,
  TicketingTable,
  TicketOrderTable,
  TicketTable,
  EventSettlementTable,
  SettledPaymentTable,
} from './tickets.ts'
import type { PriceGuideTable, YardSalePictureTable, YardSaleTable } from './yard-sales.ts'

/** Every table the app may see, as Kysely sees it. */
export interface Database {
  organization: OrganizationTable
  campaign: CampaignTable
  sale_limit_letter: SaleLimitLetterTable
  setup: SetupTable
  setup_draft: SetupDraftTable
  person: PersonTable
  staff_member: StaffMemberTable
  totp_use: TotpUseTable
  recovery_code: RecoveryCodeTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  session: SessionTable
  sign_in_request: SignInRequestTable
  staff_enrolment: StaffEnrolmentTable
  held_form: HeldFormTable
  email_change: EmailChangeTable
  audit_log: AuditLogTable
  saved_view: SavedViewTable
  team: TeamTable
  team_version: TeamVersionTable
  team_version_picture: TeamVersionPictureTable
  team_member: TeamMemberTable
  team_milestone: TeamMilestoneTable
  team_rank: TeamRankTable
  member_credit: MemberCreditTable
  picture: PictureTable
  logo: LogoTable
  member_departure: MemberDepartureTable
  team_invitation: TeamInvitationTable
  join_link: JoinLinkTable
  join_request: JoinRequestTable
  comment: CommentTable
  page_report: PageReportTable
  team_hiding: TeamHidingTable
  team_view: TeamViewTable
  team_update: TeamUpdateTable
  team_update_version: TeamUpdateVersionTable
  team_update_picture: TeamUpdatePictureTable
  shown_update: ShownUpdateView
  team_follower: TeamFollowerTable
  news_mailing: NewsMailingTable
  donor_alias: DonorAliasTable
  gift_share: GiftShareTable
  gift_move: GiftMoveTable
  gift_move_share: GiftMoveShareTable
  event: EventTable
  event_version: EventVersionTable
  event_day: EventDayTable
  event_hiding: EventHidingTable
  dining_booking: DiningBookingTable
  dining_figure: DiningFigureTable
  dining_night: DiningNightTable
  dining_nudge: DiningNudgeTable
  dining_said: DiningSaidTable
  dining_step: DiningStepTable
  dining_template: DiningTemplateTable
  receipt_photo: ReceiptPhotoTable
  restaurant: RestaurantTable
  package: PackageTable
  package_text: PackageTextTable
  ticketing: TicketingTable
  discount: DiscountTable
  golf_outing: GolfOutingTable
  ticket_order: TicketOrderTable
  ticket: TicketTable
  event_settlement: EventSettlementTable
  settled_payment: SettledPaymentTable
  player: PlayerTable
  tee_sheet: TeeSheetTable
  check_in_link: CheckInLinkTable
  check_in_line: CheckInLineTable
  contest_winner: ContestWinnerTable
  pairing: PairingTable
  yard_sale: YardSaleTable
  yard_sale_picture: YardSalePictureTable
  price_guide: PriceGuideTable
  event_cost: EventCostTable
  event_permit: EventPermitTable
  event_tick: EventTickTable
  rsvp: RsvpTable
  supporter: SupporterTable
  standing_total: StandingTotalTable
  meeting: MeetingTable
  meeting_guest: MeetingGuestTable
  meeting_team: MeetingTeamTable
  till: TillTable
  till_code: TillCodeTable
  till_phone: TillPhoneTable
  till_entry: TillEntryTable
  till_float_piece: TillFloatPieceTable
  till_refusal: TillRefusalTable
  till_total: TillTotalView
  shift: ShiftTable
  shift_claim: ShiftClaimTable
  sale_intake: SaleIntakeTable
  intake_driver: IntakeDriverTable
  intake_slot: IntakeSlotTable
  item_offer: ItemOfferTable
  item_offer_photo: ItemOfferPhotoTable
  resource: ResourceTable
  resource_file: ResourceFileTable
  team_resource: TeamResourceTable
  skill_offer: SkillOfferTable
  skill_need: SkillNeedTable
  skill_claim: SkillClaimTable
  sponsor: SponsorTable
  sponsor_logo: SponsorLogoTable
  sponsor_invoice: SponsorInvoiceTable
  invoice_payment: InvoicePaymentTable
  invoice_counter: InvoiceCounterTable
  shown_sponsor: ShownSponsorView
  waiting_sponsor: WaitingSponsorView
  contribution: ContributionTable
  count_line: CountLineTable
  contribution_hand: ContributionHandTable
  contribution_photo: ContributionPhotoTable
  contribution_remark: ContributionRemarkTable
  remittance: RemittanceTable
  remittance_match: RemittanceMatchTable
  deposit: DepositTable
  goods_gift: GoodsGiftTable
  goods_hand: GoodsHandTable
  untick: UntickTable
  matching_offer: MatchingOfferTable
  ledger_account: LedgerAccountTable
  journal: JournalTable
  posting: PostingTable
  stripe_balance_transaction: StripeBalanceTransactionTable
  balance_comparison: BalanceComparisonTable
  book_day: BookDayTable
  book_fold: BookFoldTable
  book_record: BookRecordTable
  book_record_balance: BookRecordBalanceTable
  catch_up: CatchUpTable
  book_check: BookCheckTable
  stripe_event: StripeEventTable
  team_total: TeamTotalTable
  member_total: MemberTotalTable
  campaign_total: CampaignTotalTable
  day_total: DayTotalTable
  campaign_day_total: CampaignDayTotalTable
  expected_day: ExpectedDayTable
  campaign_expected_day: CampaignExpectedDayTable
  way_day_total: WayDayTotalTable
  team_momentum: TeamMomentumTable
  team_lately: TeamLatelyTable
  gift: GiftTable
  gift_thanks: GiftThanksTable
  monthly_gift: MonthlyGiftTable
  thanks_refusal: ThanksRefusalTable
  refund: RefundTable
  sale: SaleTable
  dispute: DisputeTable
  payout: PayoutTable
  receipt_counter: ReceiptCounterTable
  receipt: ReceiptTable
  statement_run: StatementRunTable
  year_statement: YearStatementTable
  message: MessageTable
  card_refusal: CardRefusalTable
  webhook_endpoint: WebhookEndpointTable
  webhook_event: WebhookEventTable
  webhook_delivery: WebhookDeliveryTable
  page_version: { page: string; version: number }
}
