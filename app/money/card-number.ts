/** What cards that are taken anywhere begin with; no ISBN does, nor a year of ours (ISO/IEC 7812). */
const BEGINS = /^(?:[3-6]|2[2-7])/
/** A key that we made ourselves, of a form or of somebody: its digits say nothing. */
const OUR_KEY = /^(?=.*[a-f])[0-9a-f]{32}$/

/** Whether a text holds what looks like a card number: 13 to 19 digits, however spaced, that begin as cards do and pass Luhn's check (S18). */
export function holdsCardNumber(text: string): boolean {
  return maskCardNumbers(text) !== text
}

/** The same text, with dots in the place of what looks like a card number: so that it is not said again (S18), and nothing else is lost. */
export function maskCardNumbers(text: string): string {
  if (OUR_KEY.test(text)) return text
  return text.replaceAll(/\d(?:[ .-]?\d){12,18}/g, (run) =>
    isCard(run.replace(/\D/g, '')) ? '…' : run,
  )
}

function isCard(digits: string): boolean {
  return BEGINS.test(digits) && passesLuhn(digits)
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
