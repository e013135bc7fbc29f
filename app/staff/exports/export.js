// @ts-check
// Counts the rows of an export as they come, and lets it be stopped. Without this script the browser downloads it by itself.

const form = document.querySelector('form[data-export]')
if (form instanceof HTMLFormElement)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void download(form, event.submitter)
  })

/** @param {HTMLFormElement} form @param {HTMLElement | null} pressed */
async function download(form, pressed) {
  const panel = find('[data-export-progress]')
  if (!panel.hidden) return
  const stop = new AbortController()
  find('[data-export-stop]').addEventListener('click', () => stop.abort(), { once: true })
  find('[data-export-said]').textContent = ''
  panel.hidden = false
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(entriesOf(form, pressed)),
      signal: stop.signal,
    })
    if (answer.redirected) return location.assign(wayOn(answer.url))
    if (!answer.ok || !answer.body) throw new Error(`The answer was ${answer.status}`)
    const total = Number(answer.headers.get('X-Rows'))
    const type = answer.headers.get('Content-Type') ?? ''
    save(await read(answer.body, total, type), nameIn(answer))
    say(form.dataset.wordsDone, total)
  } catch {
    say(stop.signal.aborted ? form.dataset.wordsStopped : form.dataset.wordsBroken)
  }
  panel.hidden = true
}

/**
 * This page says that others export just now. Or it is opened anew, so that it asks for the second step and comes back here;
 * else the file would come while the page that asks stays.
 * @param {string} to
 */
function wayOn(to) {
  return new URL(to).pathname === location.pathname ? to : location.href
}

/**
 * Every row ends with two signs, and nothing else does: of a spreadsheet CR and LF, of another text an empty line.
 * @param {ReadableStream<Uint8Array>} body @param {number} total @param {string} type
 */
async function read(body, total, type) {
  const before = type.startsWith('text/csv') ? 13 : 10
  const parts = []
  let rows = -1
  let last = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts, { type })
    parts.push(new Uint8Array(value))
    for (const sign of value) {
      if (sign === 10 && last === before) rows++
      last = sign
    }
    showCount(Math.min(Math.max(rows, 0), total), total)
  }
}

/** @param {number} rows @param {number} total */
function showCount(rows, total) {
  const bar = document.querySelector('[data-export-progress] progress')
  if (bar instanceof HTMLProgressElement) {
    bar.max = Math.max(total, 1)
    bar.value = rows
  }
  const words = form instanceof HTMLElement ? (form.dataset.wordsGoing ?? '') : ''
  find('[data-export-count]').textContent = words
    .replace('##', numbers.format(total))
    .replace('#', numbers.format(rows))
}

/** @param {string | undefined} words @param {number} [rows] */
function say(words = '', rows = 0) {
  find('[data-export-said]').textContent = words.replace('#', numbers.format(rows))
}

/** @param {Blob} file @param {string} name */
function save(file, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** @param {Response} answer */
function nameIn(answer) {
  return /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'export'
}

/**
 * What the browser would send: the fields, and the button that was pressed.
 * @param {HTMLFormElement} form @param {HTMLElement | null} pressed
 */
function entriesOf(form, pressed) {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return pressed instanceof HTMLButtonElement && pressed.name
    ? [...fields, [pressed.name, pressed.value]]
    : fields
}

const numbers = new Intl.NumberFormat(`${document.documentElement.lang}-US`)

/** @param {string} selector @returns {HTMLElement} */
function find(selector) {
  const found = document.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${selector}`)
  return found
}
