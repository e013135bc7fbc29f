// @ts-check
// Keeps the parts of a page as they are on the server: by its events, and where those do not come by asking every few
// seconds. A part that changed takes the place of the one of the same name; a row that is new comes in gently, or at once
// for who wants nothing to move.

const POLL = 5_000
/** How long until the events are tried again, where they were refused or do not pass. */
const TRY_AGAIN = 60_000
/** Longer without a sign of life, which comes every fifteen seconds, and the line is dead. */
const SILENCE = 45_000

const page = document.querySelector('[data-live-state]')
const away = document.querySelector('[data-live-away]')
const still = matchMedia('(prefers-reduced-motion: reduce)')

const told = document.createElement('div')
told.className = 'unseen'
told.role = 'status'
document.body.append(told)

/** @type {EventSource | undefined} */
let events
/** @type {string | undefined} */
let etag
/** @type {ReturnType<typeof setTimeout> | undefined} */
let polling
/** @type {ReturnType<typeof setTimeout> | undefined} */
let listening
let misses = 0

// That the page is not live is said by the page itself, until this script takes it back.
document.querySelector('[data-live-still]')?.remove()
if (page instanceof HTMLElement) follow(page)

/** @param {HTMLElement} page */
function follow(page) {
  listen(page)
  // A laptop that slept wakes up with what has happened meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && events?.readyState !== EventSource.OPEN)
      void poll(page)
  })
}

/** @param {HTMLElement} page */
function listen(page) {
  events?.close()
  // A page that names no events is asked for by and by.
  if (!('EventSource' in globalThis) || !page.dataset['liveEvents']) return void poll(page)
  const source = new EventSource(page.dataset['liveEvents'])
  events = source
  listenAnew(page, SILENCE)
  const hears = () => {
    listenAnew(page, SILENCE)
    stopPolling()
  }
  source.addEventListener('open', hears)
  source.addEventListener('beat', hears)
  source.addEventListener('state', ({ data }) => {
    hears()
    show(data)
  })
  // Only an answer of its own sends the page away, since the line may be wrong.
  source.addEventListener('gone', () => void poll(page))
  source.addEventListener('error', () => {
    // The browser tries again by itself, unless it was refused; meanwhile, and then, the page asks.
    if (polling === undefined) polling = setTimeout(() => void poll(page), POLL)
    if (source.readyState === EventSource.CLOSED) listenAnew(page, TRY_AGAIN)
  })
}

/**
 * Unless something is heard before, the events are asked for anew, and what was missed meanwhile at once.
 * @param {HTMLElement} page @param {number} wait
 */
function listenAnew(page, wait) {
  clearTimeout(listening)
  listening = setTimeout(() => {
    listen(page)
    void poll(page)
  }, wait)
}

function stopPolling() {
  clearTimeout(polling)
  polling = undefined
  arrived()
}

/** @param {HTMLElement} page */
async function poll(page) {
  clearTimeout(polling)
  try {
    const answer = await fetch(page.dataset['liveState'] ?? '', {
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
      cache: 'no-store',
      signal: AbortSignal.timeout(SILENCE),
    })
    if (answer.status === 404) return location.reload()
    if (answer.ok) {
      etag = answer.headers.get('ETag') ?? undefined
      show(await answer.text())
    }
    if (answer.ok || answer.status === 304) arrived()
    else missed()
  } catch {
    missed()
  }
  clearTimeout(polling)
  polling =
    events?.readyState === EventSource.OPEN
      ? undefined
      : setTimeout(() => void poll(page), POLL * (1 + Math.random() * 0.4))
}

function arrived() {
  misses = 0
  if (away instanceof HTMLElement) away.hidden = true
}

/** One answer may be lost on the way; it is said when it is more. */
function missed() {
  misses++
  if (misses > 1 && away instanceof HTMLElement) away.hidden = false
}

/** @param {string} html parts that our own server drew */
function show(html) {
  const drawn = new DOMParser().parseFromString(html, 'text/html')
  for (const part of drawn.querySelectorAll('[data-live]')) {
    const name = part.getAttribute('data-live') ?? ''
    const shown = document.querySelector(`[data-live="${CSS.escape(name)}"]`)
    if (!shown || textOf(shown) === textOf(part)) continue
    const before = rowsOf(shown)
    const wide = widthOf(shown)
    const next = document.importNode(part, true)
    shown.replaceWith(next)
    grow(next, wide)
    if (before.length > 0 || rowsOf(next).length > 0) bringIn(next, before)
  }
}

/** What a part says and how long its bars are, without the names that a drawing gives its patterns. @param {Element} part */
function textOf(part) {
  return part.outerHTML.replaceAll(/ (?:id|fill)="[^"]*"/g, '')
}

/** @param {Element} part */
function rowsOf(part) {
  return [...part.querySelectorAll('[data-live-row]')]
}

/** @param {Element} part */
function widthOf(part) {
  return part.querySelector('.goal-raised')?.getAttribute('width') ?? '0'
}

/** @param {Element} part @param {string} from */
function grow(part, from) {
  const bar = part.querySelector('.goal-raised')
  const to = widthOf(part)
  if (bar && from !== to && !still.matches)
    bar.animate({ width: [from, to] }, { duration: 900, easing: 'ease-out' })
}

/**
 * Rows come in at the top; those below the first that was there before were there before, too.
 * @param {Element} part @param {Element[]} before
 */
function bringIn(part, before) {
  const rows = rowsOf(part)
  const old = before.map((row) => row.textContent)
  let fresh = rows.findIndex((_row, at) =>
    rows.slice(at).every((row, place) => row.textContent === old[place]),
  )
  if (fresh < 0) fresh = rows.length
  for (const row of rows.slice(0, fresh))
    if (row instanceof HTMLElement) {
      row.dataset['fresh'] = ''
      if (!still.matches)
        row.animate(
          { opacity: [0, 1], transform: ['translateY(-0.6em)', 'none'] },
          { duration: 700, easing: 'ease-out' },
        )
    }
  // As it is shown here: what is hidden on this screen is not read out either.
  const words = rows.slice(0, fresh).map((row) => (row instanceof HTMLElement ? row.innerText : ''))
  if (words.length > 0) told.textContent = words.join('. ').replaceAll(/\s+/g, ' ')
}

/** @type {NodeListOf<HTMLInputElement>} */
const choices = document.querySelectorAll('input[data-live-choice]')
/** @type {HTMLInputElement | null} */
const key = document.querySelector('input[data-live-key]')

// What was chosen otherwise than it begins stands in the address: `#amounts,key`.
const chosen = location.hash.slice(1).split(',')
for (const choice of choices) {
  if (chosen.includes(choice.dataset['liveChoice'] ?? '')) choice.checked = !choice.defaultChecked
  choice.addEventListener('change', () => {
    const changed = [...choices].filter(({ checked, defaultChecked }) => checked !== defaultChecked)
    history.replaceState(null, '', `#${changed.map((each) => each.dataset['liveChoice']).join()}`)
  })
}

if (document.fullscreenEnabled) {
  for (const part of document.querySelectorAll('[data-live-needs="full"]'))
    if (part instanceof HTMLElement) part.hidden = false
  document.querySelector('[data-live-full]')?.addEventListener('click', fill)
  addEventListener('keydown', (event) => {
    if (event.key !== 'f' || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    if (key?.checked) fill()
  })
}

function fill() {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen()
}
