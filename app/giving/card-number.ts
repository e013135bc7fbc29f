/** Whether a text holds what looks like a card number: 13 to 19 digits, however spaced, that pass Luhn's check (S18). */
export function holdsCardNumber(text: string): boolean {
  for (const [run] of text.matchAll(/\d(?:[ .-]?\d){12,18}/g))
    if (passesLuhn(run.replace(/\D/g, ''))) return true
  return false
}

function passesLuhn(digits: string): boolean {
  let total = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.at(-1 - place))
    const weighed = place % 2 === 0 ? digit : digit * 2
    total += weighed > 9 ? weighed - 9 : weighed
  }
  return total % 10 === 0
}
