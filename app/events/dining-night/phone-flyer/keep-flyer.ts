/** The flyer and its parts are kept on the phone, so that it opens where there is no signal; then the page says so. */
async function keepFlyer(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const page = location.pathname.replace(/\/$/, '')
  await navigator.serviceWorker.register(`${page}-worker.js`, { scope: page })
  await navigator.serviceWorker.ready
  document.querySelector('#kept')?.removeAttribute('hidden')
}

void keepFlyer()
