// @ts-check
// Solves the task in `[data-proof]` and puts the answer into its field named `proof`. Until then the form cannot be sent;
// then, with `data-proof-goes-on`, it sends itself. Should anything fail it can be sent all the same, and the page's own
// words about waiting hold.
//
//   <div data-proof='{"parameters":…,"signature":…}'>
//     <input type="hidden" name="proof">
//     <p role="status" data-proof-words data-working="One moment …" data-done="Thank you.">Please wait half a minute, then go on.</p>
//     <progress hidden></progress>
//   </div>

for (const place of document.querySelectorAll('[data-proof]'))
  if (place instanceof HTMLElement) void prove(place)

/** @param {HTMLElement} place */
async function prove(place) {
  const field = place.querySelector('input[name=proof]')
  const words = place.querySelector('[data-proof-words]')
  const progress = place.querySelector('progress')
  const form = place.closest('form')
  const buttons = form?.querySelectorAll('button') ?? []
  if (!(field instanceof HTMLInputElement) || !(words instanceof HTMLElement)) return
  if (!crypto.subtle) return
  const before = words.textContent
  words.textContent = words.dataset.working ?? before
  for (const button of buttons) button.disabled = true
  try {
    const challenge = JSON.parse(place.dataset.proof ?? '')
    const solution = await solve(challenge.parameters, (done) => {
      if (!progress) return
      progress.hidden = false
      progress.value = done
    })
    field.value = JSON.stringify({ challenge, solution })
    words.textContent = words.dataset.done ?? before
  } catch {
    words.textContent = before
  }
  if (progress) progress.hidden = true
  for (const button of buttons) button.disabled = false
  if (field.value && 'proofGoesOn' in place.dataset)
    form?.requestSubmit(place.querySelector('button'))
}

/**
 * Tries one number after the other until the key that is made of it begins as asked.
 * @param {{ nonce: string, salt: string, cost: number, keyLength: number, keyPrefix: string, data: { most: number } }} task
 * @param {(done: number) => void} tell how much is done, from 0 to 1
 */
async function solve({ nonce, salt, cost, keyLength, keyPrefix, data }, tell) {
  const password = new Uint8Array([...fromHex(nonce), 0, 0, 0, 0])
  const number = new DataView(password.buffer)
  const recipe = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations: cost }
  for (let counter = 0; counter <= data.most; counter++) {
    number.setUint32(password.length - 4, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const derivedKey = toHex(await crypto.subtle.deriveBits(recipe, key, keyLength * 8))
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey }
    if (counter % 20 === 0) tell(counter / data.most)
  }
  throw new Error('no number fits')
}

/** @param {string} hex */
function fromHex(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

/** @param {ArrayBuffer} bytes */
function toHex(bytes) {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
