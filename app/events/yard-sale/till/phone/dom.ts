/** An element of the page that is always there. */
export function find(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no ${id}`)
  return found
}

export function findInput(id: string): HTMLInputElement {
  const found = find(id)
  if (!(found instanceof HTMLInputElement)) throw new Error(`${id} is no field`)
  return found
}

export function findSheet(id: string): HTMLDialogElement {
  const found = find(id)
  if (!(found instanceof HTMLDialogElement)) throw new Error(`${id} is no sheet`)
  return found
}

export function all(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement)
}

/** A new element with words in it, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = className
  made.append(...content)
  return made
}

/** A press on a button inside, by what its data says: `data-key="7"`. */
export function onPress(within: HTMLElement, name: string, work: (value: string) => void): void {
  within.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element && event.target.closest(`[data-${name}]`)
    if (pressed instanceof HTMLElement) work(pressed.getAttribute(`data-${name}`) ?? '')
  })
}

export function openSheet(id: string): HTMLDialogElement {
  const sheet = findSheet(id)
  if (!sheet.open) sheet.showModal()
  return sheet
}

/** What a sheet's own form does when it is sent, by Enter or its button. */
export function onSend(sheet: HTMLDialogElement, work: () => void): void {
  sheet.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    work()
  })
}
