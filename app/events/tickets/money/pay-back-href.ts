/** Where the check that pays places back is written down. */
export function payBackHref(refundId: string): string {
  return `/staff/money/paying-back/${refundId}`
}
