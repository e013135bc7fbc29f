// @ts-check
// For pages that work without.

const live = document.createElement('div')
live.className = 'unseen'
live.role = 'status'
document.body.append(live)

/** @param {string} selector @returns {NodeListOf<HTMLElement>} */
const all = (selector) => document.querySelectorAll(selector)

all('[data-error-summary]')[0]?.focus()

// Buttons that need a script are hidden until now.
for (const button of all('[data-copy], [data-share]'))
  button.hidden = button.dataset.copy ? !navigator.clipboard : !navigator.share

addEventListener('click', (event) => {
  const pressed = event.target instanceof Element && event.target.closest('button, a')
  if (pressed instanceof HTMLButtonElement) {
    const { copy, share, shareTitle = '', shareText = '' } = pressed.dataset
    if (copy) void copyLink(pressed, copy)
    if (share) navigator.share({ url: share, title: shareTitle, text: shareText }).catch(() => {})
  }
  if (!(pressed instanceof HTMLAnchorElement)) return
  if (pressed.origin === origin && pressed.pathname.endsWith('/give')) tellTheWay(pressed)
  if ('quickExit' in pressed.dataset) {
    event.preventDefault()
    location.replace(pressed.href)
  }
  const field = document.getElementById(pressed.hash.slice(1))
  if (!field || !pressed.closest('[data-error-summary]')) return
  event.preventDefault()
  field.focus({ preventScroll: true })
  field.closest('.field')?.scrollIntoView()
})

/**
 * How somebody came to this page goes on to the give page, which counts it; a page for everyone does not know.
 * @param {HTMLAnchorElement} link
 */
function tellTheWay(link) {
  const { referrer } = document
  const before = referrer && new URL(referrer)
  const to = new URL(link.href)
  const via = before && (before.origin === origin ? before.pathname : before.hostname)
  to.searchParams.set('via', via)
  link.href = to.href
}

/** @param {HTMLElement} button @param {string} url */
async function copyLink(button, url) {
  const before = button.textContent
  const words = button.dataset.copied ?? ''
  if (before === words) return
  await navigator.clipboard.writeText(url)
  live.textContent = button.textContent = words
  setTimeout(() => (button.textContent = before), 3e3)
}

// One press sends a form once, until the back button.
addEventListener('submit', (event) => {
  const { target: form, submitter: button } = event
  if (!(form instanceof HTMLFormElement) || !button || form.method !== 'post') return
  if (form.dataset.sent) event.preventDefault()
  if (event.defaultPrevented) return
  form.dataset.sent = 'yes'
  button.ariaBusy = 'true'
  button.dataset.ready = button.textContent ?? ''
  live.textContent = button.textContent = button.dataset.busy ?? button.textContent
})
addEventListener('pageshow', () => {
  for (const form of all('form[data-sent]')) delete form.dataset.sent
  for (const button of all('[data-ready]')) {
    button.ariaBusy = null
    button.textContent = button.dataset.ready ?? ''
  }
})

addEventListener('input', (event) => {
  const box = event.target
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return
  const own = document.getElementById(box.dataset.ownAmount ?? '')
  if (own instanceof HTMLInputElement && box.value) own.checked = true
  const sum = box.value !== 'own' && box.closest('.amounts')?.querySelector('input.input')
  if (sum instanceof HTMLInputElement && sum !== box) sum.value = ''
  for (const counter of all(`[data-count-for="${box.id}"]`)) count(counter, box.value.length)
  for (const line of all('[data-fee]'))
    if (box.form?.contains(line)) showFee(line, new FormData(box.form))
})

for (const line of all('[data-fee]')) {
  const form = line.closest('form')
  if (form) showFee(line, new FormData(form))
}

/**
 * ceil((cents + fixed) / (1 - rate)) - cents, the rate in hundredths of a per cent; of a sum that cannot be given, the rate
 * in words as the page had it.
 * @param {HTMLElement} line @param {FormData} data
 */
function showFee(line, data) {
  const { fee = '', feeOwn = '', feeRate, feeFixed, feeLeast, feeMost } = line.dataset
  const rate = (line.dataset.feeText ??= line.textContent ?? '')
  const chosen = data.get(data.get(fee) === 'own' ? feeOwn : fee)
  const typed = typeof chosen === 'string' ? chosen.replace(/[$, ]/g, '') : ''
  const cents = /^\d+(\.\d\d?)?$/.test(typed) ? Math.round(Number(typed) * 100) : 0
  const sum = Math.ceil(((cents + Number(feeFixed)) * 1e4) / (1e4 - Number(feeRate))) - cents
  const isGift = cents >= Number(feeLeast) && cents <= Number(feeMost)
  line.textContent = isGift ? `$${(sum / 100).toFixed(2)}` : rate
}

/** @param {HTMLElement} counter @param {number} length */
function count(counter, length) {
  const left = Number(counter.dataset.countLimit) - length
  const which = left < 0 ? 'over' : 'left'
  const words = counter.dataset[left === 1 || left === -1 ? `${which}One` : which] ?? ''
  counter.textContent = words.replace('#', String(Math.abs(left)))
  counter.classList.toggle('counter--over', left < 0)
  if (left % 20 === 0 || left === -1) live.textContent = counter.textContent
}
