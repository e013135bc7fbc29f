// @ts-check
// Shows how far a file is on its way; without this the form is sent as any other.

for (const form of document.querySelectorAll('form[data-upload]'))
  if (form instanceof HTMLFormElement)
    form.addEventListener('submit', (event) => begin(event, form))

/** @param {Event} event @param {HTMLFormElement} form */
function begin(event, form) {
  const file = form.querySelector('input[type=file]')
  const chosen = file instanceof HTMLInputElement ? file.files?.[0] : undefined
  if (!chosen) return
  event.preventDefault()
  const { tooLarge = '', mostBytes = '' } = form.dataset
  if (chosen.size > Number(mostBytes)) location.assign(tooLarge)
  else if (!form.dataset.sending) send(form)
}

/** @param {HTMLFormElement} form */
function send(form) {
  const { saySending = '', sayWorking = '', sayBroken = '' } = form.dataset
  const bar = /** @type {HTMLProgressElement} */ (form.querySelector('progress'))
  const words = /** @type {HTMLOutputElement} */ (form.querySelector('output'))
  const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'))
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.setRequestHeader('Accept', 'application/json')
  request.responseType = 'json'
  let told = -1
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.max = total
    bar.value = loaded
    // Every tenth is enough to hear.
    const percent = Math.trunc((loaded / total) * 10) * 10
    if (percent > told) words.textContent = saySending.replace('%%', String((told = percent)))
  })
  request.upload.addEventListener('load', () => {
    bar.removeAttribute('value')
    words.textContent = sayWorking
  })
  request.addEventListener('loadend', () => {
    if (request.response?.to) location.assign(request.response.to)
    else stand('ready', sayBroken)
  })
  stand('sending', saySending.replace('%%', '0'))
  request.send(new FormData(form))

  /** @param {'sending' | 'ready'} state @param {string} said */
  function stand(state, said) {
    form.dataset.sending = state === 'sending' ? 'yes' : ''
    button.ariaBusy = state === 'sending' ? 'true' : null
    bar.hidden = state === 'ready'
    words.textContent = said
  }
}
