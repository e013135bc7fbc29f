import { isLanguage } from '#app/words/language.ts'
import type { Language } from '#app/words/language.ts'
import { all, find } from './dom.ts'
import type { KeptLine, NewLine } from './queue.ts'
import { startSending } from './send.ts'
import type { PhoneTill, TillStore } from './store.ts'
import { money, tell } from './words.ts'
import type { TillWord } from './words.ts'

export type View = 'open' | 'sell' | 'lines' | 'box' | 'closed'

/** What the views share: the till at hand, its lines, and the ways to change them. */
export interface Phone {
  readonly store: TillStore
  till: PhoneTill | undefined
  lines: readonly KeptLine[]
  readonly wake: () => void
  readonly say: (key: TillWord, values?: Readonly<Record<string, string | number>>) => string
  readonly money: (cents: number) => string
  /** Keeps lines for good and says so; they are sent when there is a signal. */
  readonly write: (lines: readonly NewLine[], done: string) => Promise<void>
  /** Reads anew what is kept, and shows it. */
  readonly refresh: () => Promise<void>
  readonly show: (view: View) => void
  readonly announce: (words: string) => void
  /** Told whenever something changed. */
  readonly onChange: (paint: () => void) => void
}

const LANGUAGE_KEY = 'till-language'

export function startPhone(store: TillStore): Phone {
  const painters: (() => void)[] = []
  const otherTabs = new BroadcastChannel('team-up-till')
  let language = chosenLanguage()

  const phone: Phone = {
    store,
    till: undefined,
    lines: [],
    wake: () => sender.wake(),
    say: (key, values) => tell(language, key, values),
    money: (cents) => money(language, cents),
    async write(lines, done) {
      if (!phone.till) return
      try {
        await store.write(phone.till.id, lines)
      } catch {
        phone.announce(phone.say('till.frame.failed'))
        return
      }
      phone.announce(done)
      await changed()
      sender.wake()
    },
    async refresh() {
      const [till] = await store.tills()
      phone.till = till
      phone.lines = till ? await store.linesOf(till.id) : []
      for (const paint of painters) paint()
    },
    show(view) {
      for (const part of all('[data-view]')) part.hidden = part.dataset['view'] !== view
      for (const tab of all('[data-tab]'))
        if (tab.dataset['tab'] === view) tab.setAttribute('aria-current', 'page')
        else tab.removeAttribute('aria-current')
      find('tabs').hidden = view === 'open' || view === 'closed'
      scrollTo(0, 0)
    },
    announce(words) {
      find('said').textContent = words
    },
    onChange: (paint) => painters.push(paint),
  }

  async function changed(): Promise<void> {
    await phone.refresh()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window: it reaches our own alone
    otherTabs.postMessage('changed')
  }

  const sender = startSending(store, () => void changed())
  otherTabs.addEventListener('message', () => void phone.refresh())
  find('language').addEventListener('click', () => {
    language = language === 'en' ? 'es' : 'en'
    localStorage.setItem(LANGUAGE_KEY, language)
    void phone.refresh()
  })
  phone.onChange(() => sayAgain(language))
  return phone
}

function chosenLanguage(): Language {
  const kept = localStorage.getItem(LANGUAGE_KEY)
  if (kept !== null && isLanguage(kept)) return kept
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : 'en'
}

/** The words that stand in the page from the beginning. */
function sayAgain(language: Language): void {
  document.documentElement.lang = language
  for (const place of all('[data-word]')) {
    const words = tell(language, wordOf(place.dataset['word']))
    if (place.textContent !== words) place.textContent = words
  }
  for (const place of all('[data-label]'))
    place.setAttribute('aria-label', tell(language, wordOf(place.dataset['label'])))
  for (const place of all('[data-money]'))
    place.textContent = money(language, Number(place.dataset['money']))
}

/** Written by the page itself, which takes only words that there are. */
function wordOf(name: string | undefined): TillWord {
  return (name ?? 'till.frame.title') as TillWord
}
