// @ts-check
// Forms that are filled in by a passkey. Without this script, or a browser that knows passkeys, they stay hidden.
import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser'

/** A challenge is good for five minutes; one that waits in a field is asked for anew before. */
const FOUR_MINUTES = 4 * 60_000

if (browserSupportsWebAuthn())
  for (const part of document.querySelectorAll('[data-passkey-part]'))
    if (part instanceof HTMLElement) part.hidden = false

for (const form of document.querySelectorAll('form[data-passkey]'))
  if (form instanceof HTMLFormElement && browserSupportsWebAuthn()) prepare(form)

/** @param {HTMLFormElement} form */
function prepare(form) {
  form.addEventListener('submit', (event) => {
    if (answerOf(form).value) return
    event.preventDefault()
    void ask(form)
  })
  // The back button brings the page as it was, and a passkey answers once.
  addEventListener('pageshow', () => {
    answerOf(form).value = ''
  })
  if (form.dataset.autofill) void offerInField(form)
}

/** The browser asks for the passkey in a window of its own. @param {HTMLFormElement} form */
async function ask(form) {
  const button = form.querySelector('button')
  if (form.ariaBusy === 'true' || !button) return
  form.ariaBusy = 'true'
  say(form, '')
  try {
    const optionsJSON = await fetchOptions(form)
    const answer =
      form.dataset.passkey === 'create'
        ? await startRegistration({ optionsJSON })
        : await startAuthentication({ optionsJSON })
    send(form, answer)
  } catch (error) {
    say(form, wordsFor(form, error))
    button.focus()
  } finally {
    form.ariaBusy = null
  }
}

/** The browser offers the passkey below the field for the email, among what it would fill in. @param {HTMLFormElement} form */
async function offerInField(form) {
  if (!(await browserSupportsWebAuthnAutofill())) return
  const offer = async () => {
    if (form.ariaBusy === 'true') return
    try {
      const optionsJSON = await fetchOptions(form)
      send(form, await startAuthentication({ optionsJSON, useBrowserAutofill: true }))
    } catch {
      // Nothing was promised: the button is still there.
    }
  }
  setInterval(() => void offer(), FOUR_MINUTES)
  await offer()
}

/** @param {HTMLFormElement} form @param {object} answer */
function send(form, answer) {
  answerOf(form).value = JSON.stringify(answer)
  form.requestSubmit(form.querySelector('button'))
}

/** @param {HTMLFormElement} form */
async function fetchOptions(form) {
  for (const field of form.querySelectorAll('input')) takeOver(field)
  const response = await fetch(form.dataset.challenge ?? '', {
    method: 'POST',
    body: new FormData(form),
  })
  // A factor that has grown old is asked for again by the page itself.
  if (response.redirected) location.reload()
  // Something else in the form is wrong: the page itself says what.
  if (response.status === 422) form.submit()
  if (!response.ok) throw new Error(String(response.status))
  return await response.json()
}

/** A hidden field may stand for one that people fill in elsewhere on the page. @param {HTMLInputElement} field */
function takeOver(field) {
  const source = document.getElementById(field.dataset.takes ?? '')
  if (source instanceof HTMLInputElement) field.value = source.value
}

/** @param {HTMLFormElement} form @param {unknown} error */
function wordsFor(form, error) {
  const { wordsKnown, wordsCancelled, wordsFailed } = form.dataset
  if (!(error instanceof WebAuthnError)) return wordsFailed ?? ''
  if (error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return wordsKnown ?? ''
  return wordsCancelled ?? ''
}

/** @param {HTMLFormElement} form @param {string} words */
function say(form, words) {
  const place = form.querySelector('[data-passkey-words]')
  if (place) place.textContent = words
}

/** @param {HTMLFormElement} form @returns {HTMLInputElement} */
function answerOf(form) {
  const field = form.querySelector('input[name="passkey"]')
  if (!(field instanceof HTMLInputElement)) throw new Error('The form has no place for a passkey')
  return field
}
