// @ts-check
// One key for what a moderator does again and again; none decides anything by itself. They are silent while somebody
// types, and when whoever is signed in has turned them off (2.1.4). And the ready-made words, to be changed before they go.

const dialog = document.getElementById('keys')
const openButton = document.querySelector('[data-keys-open]')
const on = document.querySelector('[data-keys-on]')

if (
  dialog instanceof HTMLDialogElement &&
  openButton instanceof HTMLElement &&
  on instanceof HTMLInputElement
) {
  openButton.hidden = false
  on.addEventListener('change', () => void keep(on))
  openButton.addEventListener('click', () => dialog.showModal())
  addEventListener('keydown', (event) => {
    if (!on.checked || dialog.open || event.defaultPrevented || event.repeat) return
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const found = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)
    if (!(found instanceof HTMLElement)) return
    event.preventDefault()
    reach(found)
  })
}

/** Keeps the choice with the account; what could not be kept is shown as it was. @param {HTMLInputElement} box */
async function keep(box) {
  const chosen = box.checked
  const at = chosen ? '/staff/profile/keys' : '/staff/profile/keys/end'
  const answer = await fetch(at, { method: 'POST' }).catch(() => null)
  if (!answer?.ok) box.checked = !chosen
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]',
    ) !== null
  )
}

/** A link is followed and a button pressed; of a form the first field is reached, and its owner goes on from there. @param {HTMLElement} found */
function reach(found) {
  if (found.matches('a, button')) return found.click()
  const folded = found.closest('details')
  if (folded) folded.open = true
  const field = found.querySelector('input:not([type=hidden]), textarea, button')
  if (field instanceof HTMLElement) field.focus()
  found.scrollIntoView({ block: 'center' })
}

for (const form of document.querySelectorAll('form[data-ready-words]'))
  if (form instanceof HTMLFormElement) offerReadyWords(form)

/** @param {HTMLFormElement} form */
function offerReadyWords(form) {
  /** @type {Record<string, string>} */
  const ready = JSON.parse(form.dataset.readyWords ?? '{}')
  const box = form.querySelector('textarea')
  const whole = form.querySelector('input[name=whole]')
  const hint = document.getElementById('words-hint')
  if (!box || !(whole instanceof HTMLInputElement) || !hint) return
  hint.textContent = form.dataset.wholeHint ?? ''
  whole.disabled = false
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'reason') return
    // What somebody wrote is theirs; only words that nobody has touched are put in another's place.
    if (box.value.trim() !== '' && !Object.values(ready).includes(box.value)) return
    box.value = ready[target.value] ?? ''
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
