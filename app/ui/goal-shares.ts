/** Shares of the drawn bar in per cent. Past the goal the whole bar is what is there, and `mark` is where the goal was. */
export function goalShares(raisedPercent: number, expectedPercent: number) {
  const raised = Math.max(0, raisedPercent)
  const expected = Math.max(0, expectedPercent)
  const whole = Math.max(100, raised, Math.min(raised + expected, 100))
  const scale = 100 / whole
  const raisedShare = raised > 0 ? Math.max(0.75, raised * scale) : 0
  return {
    raised: round(raisedShare),
    expected: round(Math.max(0, Math.min(expected * scale, 100 - raisedShare))),
    mark: round(100 * scale),
  }
}

function round(share: number) {
  return Math.round(share * 100) / 100
}
