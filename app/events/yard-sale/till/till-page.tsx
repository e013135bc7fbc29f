import '#app/ui/styles/till.css'
// oxlint-disable-next-line import/default -- the query makes it the address of the script
import tillScript from '#app/events/yard-sale/till/phone/till-phone.ts?worker&url'
import { BrandLink } from '#app/ui/brand/brand-link.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { money } from './phone/words.ts'
import { currentLanguage } from '#app/words/language.ts'
import { SellView } from './sell-view.tsx'
import { TillSheets } from './till-sheets.tsx'
import { label, Word, word } from './word.tsx'

/** The whole till in one page: the phone keeps it and needs nothing else. Its script fills it in. */
export function TillPage({ brandColor }: { brandColor: string | null | undefined }) {
  return (
    <div className="till" id="till">
      <BrandLink color={brandColor} />
      <header className="till-head">
        <div className="till-title">
          <h1 id="till-name">{word('till.frame.title').children}</h1>
          <p id="till-sale" />
        </div>
        <output className="till-sync" id="sync" hidden />
        <button type="button" className="till-language" id="language">
          <span {...word('till.frame.language')} />
        </button>
      </header>
      <main id="main" className="till-main" tabIndex={-1}>
        <noscript>
          <p className="till-problem">{word('till.frame.needsScript').children}</p>
        </noscript>
        <p className="till-problem" id="shut-out" hidden {...word('till.frame.shutOut')} />
        <OpenView />
        <SellView />
        <LinesView />
        <BoxView />
        <ClosedView />
      </main>
      <output className="till-said" id="said" />
      <nav className="till-tabs" id="tabs" hidden {...label('till.frame.title')}>
        <Tab name="sell" />
        <Tab name="lines" />
        <Tab name="box" />
      </nav>
      <TillSheets />
      <script type="module" src={tillScript} nonce={useNonce()} />
    </div>
  )
}

function Tab({ name }: { name: 'sell' | 'lines' | 'box' }) {
  return (
    <button type="button" data-tab={name}>
      <TabDrawing name={name} />
      <span {...word(`till.tabs.${name}`)} />
    </button>
  )
}

function TabDrawing({ name }: { name: 'sell' | 'lines' | 'box' }) {
  const paths = {
    sell: 'M4 4h7l9 9-7 7-9-9zM8 8h.01',
    lines: 'M5 3h14v18l-2.3-1.6L14.3 21 12 19.4 9.7 21l-2.4-1.6L5 21zM9 8h6M9 12h6',
    box: 'M3 8h18v12H3zM3 8l3-4h12l3 4M9 12h6',
  }
  return (
    <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}

/** Until a code is given. Shown by the script, like the others, once it knows what the phone holds. */
function OpenView() {
  return (
    <section className="till-view till-open" data-view="open" hidden>
      <h2>
        <Word of="till.open.title" />
      </h2>
      <p {...word('till.open.lede')} />
      <form id="open-form" className="till-form" noValidate>
        <label htmlFor="code" {...word('till.open.code')} />
        <p className="till-hint" id="code-hint" {...word('till.open.hint')} />
        <p className="field-error" id="code-error" role="alert" />
        <input
          id="code"
          name="code"
          className="input till-code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          aria-describedby="code-hint code-error"
        />
        <button
          type="submit"
          id="open-go"
          className="button button--large button--full"
          {...word('till.open.go')}
        />
        <button
          type="button"
          id="to-till"
          className="button button--quiet"
          hidden
          {...word('till.open.back')}
        />
      </form>
      <p className="till-hint" {...word('till.open.offline')} />
    </section>
  )
}

function LinesView() {
  return (
    <section className="till-view" data-view="lines" hidden>
      <h2>
        <Word of="till.lines.title" />
      </h2>
      <p id="no-lines" className="till-hint" hidden {...word('till.lines.none')} />
      <ol id="line-list" className="till-lines" />
    </section>
  )
}

const sums = [
  ['float', 'till.box.float'],
  ['cash', 'till.box.cash'],
  ['gifts', 'till.box.gifts'],
  ['dropped', 'till.box.dropped'],
] as const

const apart = [
  ['card', 'till.box.card'],
  ['qr', 'till.box.qr'],
] as const

function BoxView() {
  return (
    <section className="till-view" data-view="box" id="box" hidden>
      <div className="till-box">
        <h2>
          <Word of="till.box.title" />
        </h2>
        <p className="till-box-sum" data-sum="inBox" />
        <p className="till-hint" {...word('till.box.words')} />
        <Sums rows={sums} />
        <Sums rows={apart} />
        <p id="sale-count" className="till-hint" />
      </div>
      <div className="till-buttons">
        <SheetButton id="add-float" sheet="float-sheet" name="till.box.addFloat" />
        <SheetButton sheet="gift-sheet" name="till.box.gift" />
        <SheetButton sheet="drop-sheet" name="till.box.drop" />
        <SheetButton sheet="close-sheet" name="till.box.close" />
        <button
          type="button"
          className="button button--quiet"
          data-other=""
          {...word('till.box.other')}
        />
      </div>
    </section>
  )
}

function Sums({ rows }: { rows: typeof sums | typeof apart }) {
  return (
    <dl className="till-sums">
      {rows.map(([sum, name]) => (
        <div key={sum}>
          <dt {...word(name)} />
          <dd data-sum={sum}>{money(currentLanguage(), 0)}</dd>
        </div>
      ))}
    </dl>
  )
}

interface SheetButtonProps {
  id?: string
  sheet: string
  name: 'till.box.addFloat' | 'till.box.gift' | 'till.box.drop' | 'till.box.close'
}

function SheetButton({ id, sheet, name }: SheetButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className="button button--secondary button--full"
      data-sheet={sheet}
      {...word(name)}
    />
  )
}

function ClosedView() {
  return (
    <section className="till-view till-open" data-view="closed" hidden>
      <h2>
        <Word of="till.closing.closed" />
      </h2>
      <p {...word('till.closing.closedWords')} />
      <p className="till-problem" data-waiting="" hidden />
      <div className="till-box">
        <h3>
          <Word of="till.box.title" />
        </h3>
        <p className="till-box-sum" data-sum="inBox" />
        <Sums rows={sums} />
        <Sums rows={apart} />
      </div>
      <button
        type="button"
        id="reopen"
        className="button button--secondary button--full"
        {...word('till.closing.reopen')}
      />
      <button
        type="button"
        className="button button--quiet"
        data-other=""
        {...word('till.box.other')}
      />
    </section>
  )
}
