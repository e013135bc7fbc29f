import { apiPoints } from './api-points.ts'
import type { Point } from './bench.ts'
import { checkoutPoints } from './checkout-points.ts'
import { moneyPoints, monthlyPoints } from './money-points.ts'
import { pagePoints } from './page-points.ts'
import { expandPoints, paymentPoints, refundPoints } from './payment-points.ts'

/** What a Stripe must do for this app: the emulator, and Stripe itself. */
export const points: readonly Point[] = [
  ...checkoutPoints,
  ...pagePoints,
  ...expandPoints,
  ...paymentPoints,
  ...refundPoints,
  ...moneyPoints,
  ...monthlyPoints,
  ...apiPoints,
]
