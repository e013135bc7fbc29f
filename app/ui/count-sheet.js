// @ts-check
// Adds up a count while it is typed; without this a button does.

const counted = document.querySelector('[data-count]')
const countForm = counted?.closest('form')
if (counted instanceof HTMLElement && countForm) {
  const show = () => addUp(counted, countForm)
  countForm.addEventListener('input', show)
  // What was typed before, or comes back with the back button.
  addEventListener('pageshow', show)
  show()
}

/** @param {HTMLElement} sums @param {HTMLFormElement} form */
function addUp(sums, form) {
  const { count: currency = 'usd', over = '', short = '', even = '' } = sums.dataset
  // As the server writes them, in either language.
  const money = new Intl.NumberFormat(`${document.documentElement.lang}-US`, {
    style: 'currency',
    currency,
  })
  /** @param {number} cents */
  const write = (cents) => money.format(cents / 100).replace('-', '−')
  const typed = new FormData(form)
  let inBox = centsIn(typed.get('checks')) ?? 0
  for (const [name, value] of typed)
    if (/^n\d+$/.test(name) && typeof value === 'string' && /^\s*\d{1,5}\s*$/.test(value))
      inBox += Number(name.slice(1)) * Number(value)
  const float = centsIn(typed.get('float')) ?? 0
  const gifts = centsIn(typed.get('gifts')) ?? 0
  const recorded = centsIn(typed.get('recorded'))
  const takings = inBox - float - gifts
  // Before anything is counted there is nothing to take off from.
  const isCounted = inBox > 0 || takings === 0
  const said = {
    inBox: write(inBox),
    float: write(float),
    gifts: write(gifts),
    takings: isCounted ? write(takings) : '—',
  }
  for (const [name, words] of Object.entries(said)) say(sums, name, words)
  const difference = takings - (recorded ?? takings)
  const words = difference > 0 ? over : difference < 0 ? short : even
  say(
    sums,
    'words',
    recorded === null || !isCounted ? '' : words.replace('#', write(Math.abs(difference))),
  )
}

/** @param {HTMLElement} sums @param {string} name @param {string} words */
function say(sums, name, words) {
  const place = sums.querySelector(`[data-sum="${name}"]`)
  if (place && place.textContent !== words) place.textContent = words
}

/** @param {FormDataEntryValue | null} typed */
function centsIn(typed) {
  const read = typeof typed === 'string' ? typed.replace(/[$, ]/g, '') : ''
  return /^\d+(\.\d{0,2})?$/.test(read) ? Math.round(Number(read) * 100) : null
}
