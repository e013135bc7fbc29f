import { startBox } from './box.ts'
import { all, find, findInput, findSheet, onPress, openSheet } from './dom.ts'
import { startLines } from './lines.ts'
import { startPhone } from './phone.ts'
import type { Phone, View } from './phone.ts'
import { addUp } from './queue.ts'
import { askForTill } from './send.ts'
import { startSelling } from './sell.ts'
import { openStore } from './store.ts'

// The till at the table of a sale. Everything is written on the phone first; what is sent is sent behind it.

const isTab = (word: string): word is Extract<View, 'sell' | 'lines' | 'box'> =>
  ['sell', 'lines', 'box'].includes(word)

void start()

async function start(): Promise<void> {
  const phone = startPhone(await openStore())
  startSelling(phone)
  startLines(phone)
  startBox(phone)
  startOpening(phone)
  onPress(find('tabs'), 'tab', (tab) => {
    if (isTab(tab)) phone.show(tab)
  })
  for (const button of all('[data-close]'))
    button.addEventListener('click', () => button.closest('dialog')?.close())
  phone.onChange(() => paintHead(phone))
  await phone.refresh()
  phone.show(firstView(phone))
  find('till').dataset['ready'] = 'yes'
  phone.wake()
  await keepForOffline()
}

function firstView(phone: Phone): View {
  if (!phone.till || codeInAddress() !== '') return 'open'
  return addUp(phone.lines).isClosed ? 'closed' : 'sell'
}

/** A link from the captain brings the code behind `#`, where no server and no log sees it. */
function codeInAddress(): string {
  return /^#code=([\w-]{1,20})$/.exec(location.hash)?.[1] ?? ''
}

function startOpening(phone: Phone): void {
  const field = findInput('code')
  const problem = find('code-error')
  field.value = codeInAddress()
  find('open-form').addEventListener('submit', (event) => {
    event.preventDefault()
    void open(phone)
  })
  find('to-till').addEventListener('click', () => phone.show(leave(phone)))
  for (const button of all('[data-other]'))
    button.addEventListener('click', () => {
      problem.textContent = ''
      phone.show('open')
      field.focus()
    })
}

function leave(phone: Phone): View {
  history.replaceState(null, '', location.pathname)
  return firstView(phone)
}

async function open(phone: Phone): Promise<void> {
  const problem = find('code-error')
  const button = find('open-go')
  if (button.ariaBusy === 'true') return
  button.ariaBusy = 'true'
  problem.textContent = ''
  const answer = await askForTill(findInput('code').value)
  button.ariaBusy = null
  switch (answer.kind) {
    case 'opened': {
      await phone.store.keepTill(answer.till)
      findInput('code').value = ''
      await phone.refresh()
      phone.show(leave(phone))
      if (phone.lines.length === 0) openSheet('float-sheet')
      return
    }
    case 'wrong':
      problem.textContent = phone.say('till.open.wrong')
      break
    case 'too-many':
      problem.textContent = phone.say('till.open.tooMany')
      break
    case 'no-signal':
      problem.textContent = phone.say('till.open.noSignal')
  }
  findInput('code').focus()
}

/** Whose till it is, and whether everything is sent, in words. */
function paintHead(phone: Phone): void {
  const { till, lines } = phone
  find('till-name').textContent = till?.name ?? phone.say('till.frame.title')
  find('till-sale').textContent = till ? `${till.sale} · ${till.team}` : ''
  find('to-till').hidden = !till
  const waiting = lines.filter(({ state }) => state === 'waiting').length
  const aside = lines.filter(({ state }) => state === 'set-aside').length
  const sync = find('sync')
  sync.hidden = !till
  sync.dataset['tone'] = waiting > 0 || aside > 0 ? 'waiting' : 'sent'
  sync.textContent =
    waiting > 0
      ? phone.say('till.frame.notSent', { n: waiting })
      : aside > 0
        ? phone.say('till.frame.setAside', { n: aside })
        : phone.say('till.frame.sent')
  find('shut-out').hidden = !till?.isShutOut
  findSheet('float-sheet').dataset['till'] = till?.id ?? ''
}

/** The page and its parts are kept, so that it opens without a signal; and what was written is not swept away. */
async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/till-worker.js', { scope: '/till' })
  const { active } = await navigator.serviceWorker.ready
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window: it reaches our own alone
  if (navigator.onLine) active?.postMessage('renew')
  find('till').dataset['kept'] = 'yes'
  await navigator.storage?.persist?.()
}
