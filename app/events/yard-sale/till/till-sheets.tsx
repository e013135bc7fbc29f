import type { ReactNode } from 'react'
import { denominations } from '#app/contributions/entry/denominations.ts'
import { currentLanguage } from '#app/words/language.ts'
import { money, tell } from './phone/words.ts'
import type { TillWord } from './phone/words.ts'
import { word, Word } from './word.tsx'

/** What comes over the page to be answered: one question each. */
export function TillSheets() {
  return (
    <>
      <CashSheet />
      <PaidSheet way="card" />
      <PaidSheet way="qr" />
      <FloatSheet />
      <Sheet
        id="gift-sheet"
        question="till.gift.title"
        words="till.gift.words"
        send="till.gift.save"
      >
        <AmountField id="gift-amount" name="till.gift.amount" />
      </Sheet>
      <Sheet
        id="drop-sheet"
        question="till.drop.title"
        words="till.drop.words"
        send="till.drop.save"
      >
        <p
          className="field-error"
          id="drop-needed"
          role="alert"
          hidden
          {...word('till.drop.needed')}
        />
        <AmountField id="drop-amount" name="till.drop.amount" />
        <TextField id="drop-witness" name="till.drop.witness" />
        <TextField id="drop-taken-by" name="till.drop.takenBy" />
      </Sheet>
      <Sheet id="bag-sheet" question="till.bagSheet.title" send="till.bagSheet.save">
        <AmountField id="bag-amount" name="till.bagSheet.amount" />
      </Sheet>
      <Sheet
        id="undo-sheet"
        question="till.lines.ask"
        words="till.lines.askWords"
        send="till.lines.yes"
        cancel="till.lines.no"
      >
        <p className="till-asked" id="undo-what" />
      </Sheet>
      <Sheet
        id="close-sheet"
        question="till.closing.title"
        words="till.closing.words"
        send="till.closing.yes"
        cancel="till.closing.no"
      >
        <p className="till-problem" data-waiting="" hidden />
      </Sheet>
    </>
  )
}

interface SheetProps {
  id: string
  question: TillWord
  words?: TillWord
  /** What its one button does. */
  send: TillWord
  cancel?: TillWord
  children: ReactNode
}

function Sheet({ id, question, words, send, cancel = 'till.frame.cancel', children }: SheetProps) {
  return (
    <dialog className="till-sheet" id={id} aria-labelledby={`${id}-title`}>
      <form className="till-form" noValidate>
        <h2 id={`${id}-title`}>
          <Word of={question} />
        </h2>
        {words && <p {...word(words)} />}
        {children}
        <button type="submit" className="button button--large button--full" {...word(send)} />
        <CloseButton name={cancel} />
      </form>
    </dialog>
  )
}

function CloseButton({ name }: { name: TillWord }) {
  return (
    <button
      type="button"
      className="button button--secondary button--full"
      data-close=""
      {...word(name)}
    />
  )
}

function AmountField({ id, name }: { id: string; name: TillWord }) {
  return (
    <div className="till-field">
      <label htmlFor={id} {...word(name)} />
      <span className="till-amount">
        <span aria-hidden="true">$</span>
        <input
          id={id}
          className="input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={10}
        />
      </span>
    </div>
  )
}

function TextField({ id, name }: { id: string; name: TillWord }) {
  return (
    <div className="till-field">
      <label htmlFor={id} {...word(name)} />
      <input id={id} className="input" type="text" autoComplete="off" maxLength={60} />
    </div>
  )
}

/** What they gave, what goes back, and the change that stays as a gift. */
function CashSheet() {
  return (
    <dialog className="till-sheet" id="cash-sheet" aria-labelledby="cash-title">
      <form className="till-form" noValidate>
        <div className="till-due">
          <h2 id="cash-title">
            <Word of="till.pay.due" />
          </h2>
          <p id="cash-due" />
        </div>
        <div id="cash-exact" />
        <p className="till-or" id="cash-gave" {...word('till.pay.gave')} />
        <fieldset className="till-choices" id="cash-choices" aria-labelledby="cash-gave" />
        <AmountField id="given" name="till.pay.other" />
        <output className="till-change" id="change" />
        <button
          type="submit"
          id="cash-done"
          className="button button--large button--full"
          hidden
          {...word('till.pay.sold')}
        />
        <button
          type="button"
          id="keep-change"
          className="button button--secondary button--full till-keep"
          data-keep=""
          hidden
        >
          {tell(currentLanguage(), 'till.pay.keep', { amount: money(currentLanguage(), 0) })}
        </button>
        <CloseButton name="till.pay.cancel" />
      </form>
    </dialog>
  )
}

/** Paid elsewhere; `qr` has a place for the code that the buyer scans. */
function PaidSheet({ way }: { way: 'card' | 'qr' }) {
  return (
    <dialog className="till-sheet" id={`${way}-sheet`} aria-labelledby={`${way}-title`}>
      <form className="till-form" noValidate>
        <div className="till-due">
          <h2 id={`${way}-title`}>
            <Word of={`till.sell.${way}`} />
          </h2>
          <p id={`${way}-due`} />
        </div>
        {way === 'qr' && <div id="qr-slot" className="till-pay-slot" aria-live="polite" />}
        <p {...word(`till.pay.${way}`)} />
        <button
          type="submit"
          className="button button--large button--full"
          {...word(`till.pay.${way}Done`)}
        />
        <CloseButton name="till.pay.cancel" />
      </form>
    </dialog>
  )
}

function FloatSheet() {
  return (
    <Sheet
      id="float-sheet"
      question="till.float.title"
      words="till.float.words"
      send="till.float.save"
      cancel="till.float.none"
    >
      <ul className="till-pieces">
        {denominations.map((denomination) => (
          <li key={denomination}>
            <label htmlFor={`pieces-${denomination}`}>
              <span data-money={denomination}>{money(currentLanguage(), denomination)}</span>
            </label>
            <button
              type="button"
              data-less={denomination}
              aria-label={stepWords('till.float.less', denomination)}
            >
              −
            </button>
            <input
              id={`pieces-${denomination}`}
              className="input"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              placeholder="0"
              data-denomination={denomination}
            />
            <button
              type="button"
              data-more={denomination}
              aria-label={stepWords('till.float.more', denomination)}
            >
              +
            </button>
          </li>
        ))}
      </ul>
      <div className="till-due">
        <p {...word('till.float.total')} />
        <p id="float-total" />
      </div>
    </Sheet>
  )
}

function stepWords(key: TillWord, denomination: number): string {
  const language = currentLanguage()
  return tell(language, key, { what: money(language, denomination) })
}
