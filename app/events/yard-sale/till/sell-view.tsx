import { currentLanguage } from '#app/words/language.ts'
import { money } from './phone/words.ts'
import { label, Word, word } from './word.tsx'

const modes = ['full', 'half', 'bag'] as const
const quick = [25, 50, 100, 200, 500, 1_000] as const
const means = ['cash', 'card', 'qr'] as const

interface Key {
  readonly key: string
  readonly shown: string
  readonly name?: 'till.sell.back' | 'till.sell.clear' | 'till.sell.next' | 'till.sell.point'
}

const keys: readonly Key[] = [
  { key: '1', shown: '1' },
  { key: '2', shown: '2' },
  { key: '3', shown: '3' },
  { key: 'back', shown: '⌫', name: 'till.sell.back' },
  { key: '4', shown: '4' },
  { key: '5', shown: '5' },
  { key: '6', shown: '6' },
  { key: 'clear', shown: 'C', name: 'till.sell.clear' },
  { key: '7', shown: '7' },
  { key: '8', shown: '8' },
  { key: '9', shown: '9' },
  { key: '+', shown: '+', name: 'till.sell.next' },
  { key: '.', shown: '.', name: 'till.sell.point' },
  { key: '0', shown: '0' },
  { key: '00', shown: '00' },
]

/** What is bought: reached with one thumb, the ways to pay lowest. */
export function SellView() {
  const language = currentLanguage()
  return (
    <section className="till-view till-sell" data-view="sell" id="sell" hidden>
      <div className="till-display">
        <h2 className="unseen">
          <Word of="till.sell.total" />
        </h2>
        <p className="till-things" id="things" />
        <output className="till-total" id="total">
          {money(language, 0)}
        </output>
        <input
          id="item"
          className="till-item"
          placeholder=" "
          type="text"
          maxLength={60}
          autoComplete="off"
          {...label('till.sell.item')}
        />
        <span className="till-item-hint" aria-hidden="true" {...word('till.sell.item')} />
      </div>
      <fieldset className="till-modes" {...label('till.sell.mode')}>
        {modes.map((mode) => (
          <button
            key={mode}
            type="button"
            data-mode={mode}
            aria-pressed={mode === 'full'}
            {...word(`till.sell.${mode}`)}
          />
        ))}
      </fieldset>
      <fieldset className="till-quick" id="quick" {...label('till.sell.quick')}>
        {quick.map((cents) => (
          <button key={cents} type="button" data-quick={cents} data-money={cents}>
            {money(language, cents)}
          </button>
        ))}
      </fieldset>
      <fieldset className="till-quick" id="bags" hidden {...label('till.sell.quick')}>
        {[1, 2, 3, 4].map((bags) => (
          <button key={bags} type="button" data-bags={bags}>
            {bags}
          </button>
        ))}
        <button
          type="button"
          className="till-bag-price"
          id="bag-price"
          data-bag-price=""
          {...word('till.sell.bag')}
        />
      </fieldset>
      <fieldset className="till-keys" {...label('till.sell.keys')}>
        {keys.map(({ key, shown, name }) => (
          <button key={key} type="button" data-key={key} {...(name && label(name))}>
            {shown}
          </button>
        ))}
      </fieldset>
      <fieldset className="till-pay" {...label('till.sell.pay')}>
        {means.map((way) => (
          <button
            key={way}
            type="button"
            className={`button button--large${way === 'cash' ? '' : ' button--secondary'}`}
            data-pay={way}
            {...word(`till.sell.${way}`)}
          />
        ))}
      </fieldset>
    </section>
  )
}
