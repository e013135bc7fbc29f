/** What was just done, as the address after it says; each has its words on the desk. */
export const doneWords = {
  saved: 'Your page is saved',
  sent: 'Your page is with us. We write to you as soon as we have read it',
  'taken-back': 'You have your page back',
  closed: 'Your page is closed to gifts',
  reopened: 'Your page takes gifts again',
  hidden: 'Your page is out of sight',
  shown: 'Your page can be seen again',
} as const

export type Done = keyof typeof doneWords

/** The `done` of an address, when it is one of ours. */
export function readDone(request: Request): Done | null {
  const said = new URL(request.url).searchParams.get('done') ?? ''
  return isDone(said) ? said : null
}

function isDone(said: string): said is Done {
  return Object.hasOwn(doneWords, said)
}
