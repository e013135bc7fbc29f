import { hereNow, isCalled, MOST_AT_ONCE, Queue } from './queue.ts'
import type { Line } from './queue.ts'
import { startScanning } from './scan.ts'

const KEY = /^\/check-in\/([^/]+)/.exec(location.pathname)?.[1] ?? ''
const PAGE = `/check-in/${KEY}`
const LOOK_EVERY = 8_000

const queue = new Queue(localStorage, PAGE)
const rows = [...document.querySelectorAll<HTMLLIElement>('.comer')]
let told = new Map(
  rows.flatMap(({ dataset }) =>
    dataset['here'] ? [[dataset['id'] ?? '', dataset['here'].split(' ')] as const] : [],
  ),
)
let isShut = false

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`)
  return found
}

const search = find('q', HTMLInputElement)
const said = find('said', HTMLElement)

function newLine(line: Omit<Line, 'id' | 'madeAt'>): Line {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { ...line, id, madeAt: new Date().toISOString() }
}

/** Kept first, then sent: what was pressed is never lost. */
function write(lines: readonly Line[]): void {
  for (const line of lines) queue.add(line)
  paint()
  void send()
}

function paint(): void {
  const waiting = queue.lines()
  const here = hereNow(told, waiting)
  for (const row of rows) paintRow(row, here.get(row.dataset['id'] ?? '') ?? [])
  const counts = find('counts', HTMLElement)
  counts.textContent = (counts.dataset['words'] ?? '')
    .replace('{here}', String(here.size))
    .replace('{all}', String(rows.length))
  const sync = find('sync', HTMLElement)
  sync.hidden = false
  sync.dataset['tone'] = isShut || waiting.length > 0 ? 'waiting' : 'sent'
  sync.textContent = isShut
    ? (sync.dataset['shut'] ?? '')
    : waiting.length > 0
      ? (sync.dataset['waiting'] ?? '').replace('{n}', String(waiting.length))
      : (sync.dataset['sent'] ?? '')
}

function paintRow(row: HTMLLIElement, entries: readonly string[]): void {
  const isHere = entries.length > 0
  const button = row.querySelector('button')
  if (!button || isHere === 'here' in row.dataset) {
    if (isHere) row.dataset['here'] = entries.join(' ')
    return
  }
  if (isHere) row.dataset['here'] = entries.join(' ')
  else delete row.dataset['here']
  button.value = isHere ? 'back' : 'here'
  button.textContent = (isHere ? button.dataset['out'] : button.dataset['in']) ?? ''
  button.setAttribute(
    'aria-label',
    (isHere ? button.dataset['outLabel'] : button.dataset['inLabel']) ?? '',
  )
  button.classList.toggle('button--quiet', isHere)
}

function press(row: HTMLLIElement): void {
  const who = row.dataset['id'] ?? ''
  const entries = row.dataset['here']?.split(' ') ?? []
  const button = row.querySelector('button')
  if (entries.length === 0) {
    said.textContent = button?.dataset['said'] ?? ''
    write([newLine({ kind: 'here', who })])
  } else {
    said.textContent = button?.dataset['unsaid'] ?? ''
    write(entries.map((undoes) => newLine({ kind: 'back', undoes })))
  }
}

function filter(): void {
  let found = 0
  for (const row of rows) {
    const isFound = isCalled(row.querySelector('div')?.textContent ?? '', search.value)
    row.hidden = !isFound
    if (isFound) found++
  }
  const none = document.getElementById('none-found')
  if (none) none.hidden = found > 0
}

/** Sends what waits, a batch at a time; one try at once. */
let sending: Promise<void> | undefined
async function send(): Promise<void> {
  sending ??= sendAll().finally(() => (sending = undefined))
  await sending
}

async function sendAll(): Promise<void> {
  for (;;) {
    const lines = queue.lines().slice(0, MOST_AT_ONCE)
    if (lines.length === 0) return
    const answer = await ask('lines', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ lines }),
    })
    if (!answer) return
    const body: unknown = await answer.json()
    const { held, gone } = idsIn(body)
    for (const { id, kind, who } of lines)
      if (kind === 'here' && who !== undefined && held.includes(id))
        told.set(who, [...(told.get(who) ?? []), id])
    const undone = new Set(lines.flatMap(({ undoes }) => undoes ?? []))
    for (const [who, entries] of told)
      told.set(
        who,
        entries.filter((entry) => !undone.has(entry)),
      )
    queue.drop([...held, ...gone])
    paint()
    if (held.length + gone.length === 0) return
  }
}

/** @returns `undefined` without a signal, or where it is not to be had. */
async function ask(part: 'lines' | 'state', init?: RequestInit): Promise<Response | undefined> {
  try {
    const answer = await fetch(`/check-in/${KEY}/${part}`, {
      ...init,
      signal: AbortSignal.timeout(15_000),
    })
    isShut = answer.status === 410
    if (isShut) paint()
    return answer.ok ? answer : undefined
  } catch {
    return undefined
  }
}

function idsIn(body: unknown): { held: string[]; gone: string[] } {
  const read = (name: string): string[] => {
    const list: unknown = typeof body === 'object' && body !== null && Reflect.get(body, name)
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : []
  }
  return { held: read('held'), gone: read('gone') }
}

/** Who is here by now, from all phones. */
async function look(): Promise<void> {
  await send()
  const answer = await ask('state')
  if (!answer) return
  const body: unknown = await answer.json()
  const here: unknown = typeof body === 'object' && body !== null && Reflect.get(body, 'here')
  if (typeof here !== 'object' || here === null) return
  told = new Map(
    Object.entries(here).map(([who, entries]) => [
      who,
      Array.isArray(entries) ? entries.filter((id) => typeof id === 'string') : [],
    ]),
  )
  paint()
}

async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register(`${PAGE}-worker.js`, { scope: PAGE })
  await navigator.serviceWorker.ready
  find('kept', HTMLElement).hidden = false
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement)) return
  event.preventDefault()
  const row = form.closest<HTMLLIElement>('.comer')
  if (row) press(row)
  else if (form.id === 'walk-up') writeDown(form)
})

function writeDown(form: HTMLFormElement): void {
  const field = find('name', HTMLInputElement)
  const name = field.value.trim().slice(0, 80)
  if (name === '') return field.focus()
  const item = document.createElement('li')
  item.dir = 'auto'
  item.textContent = name
  find('walk-ups', HTMLElement).append(item)
  find('walk-ups-title', HTMLElement).hidden = false
  said.textContent = (form.dataset['done'] ?? '').replace('{name}', name)
  form.reset()
  write([newLine({ kind: 'walk_up', name })])
}

search.addEventListener('input', filter)
addEventListener('online', () => void look())
addEventListener('visibilitychange', () => void look())
setInterval(() => void look(), LOOK_EVERY)
startScanning((code) => {
  const row = rows.find(({ dataset }) => dataset['code'] === code)
  if (!row) return false
  search.value = row.querySelector('strong')?.textContent ?? ''
  filter()
  if (!('here' in row.dataset)) press(row)
  row.querySelector('button')?.focus()
  return true
})
filter()
paint()
void look()
void keepPage()
