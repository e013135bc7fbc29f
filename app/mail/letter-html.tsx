import { renderToStaticMarkup } from 'react-dom/server'
import { logoHref, standsAlone } from '#app/ui/brand/brand-logo.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { BlockPart, keepWhole } from './block-html.tsx'
import { CardPart } from './card-html.tsx'
import type { House, Letter } from './letter.ts'
import { accentOf, colors, font, text } from './letter-style.ts'

/** The letter as HTML that old mail programs can show: one column, styles in place, dark where the reader's program is. */
export function renderHtml(letter: Letter, house: House): string {
  return `<!doctype html>${renderToStaticMarkup(<LetterPage letter={letter} house={house} />)}`
}

const darkStyles = (house: House) => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #141c29 !important; }
  .sheet { background: #1d2738 !important; border-color: #3d495b !important; }
  .ink, .sheet td { color: #f5eddb !important; }
  .soft, .sheet th { color: #bfc1c2 !important; }
  .pale { padding: 6px !important; }
  .link { color: ${accentOf(house, 'dark')} !important; }
  .button { background: ${accentOf(house, 'dark')} !important; color: #0d1b30 !important; }
  .line { border-color: #3d495b !important; }
  .card { background: #202b3d !important; border-color: #f5b23c !important; }
  .flower { color: #f5b23c !important; }
}`

function LetterPage({ letter, house }: { letter: Letter; house: House }) {
  return (
    <html lang={currentLanguage()} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
        <style dangerouslySetInnerHTML={{ __html: darkStyles(house) }} />
      </head>
      <body
        className="paper"
        style={{ margin: 0, padding: '24px 12px', background: colors.paper, fontFamily: font }}
      >
        <div
          className="sheet ink"
          style={{
            maxWidth: 560,
            margin: '0 auto',
            padding: '28px 24px',
            background: colors.sheet,
            color: colors.ink,
            border: `1px solid ${colors.line}`,
            borderRadius: 4,
          }}
        >
          <Head house={house} />
          {letter.card ? (
            <CardPart card={letter.card} />
          ) : (
            <h1
              className="ink"
              style={{ margin: '0 0 16px', fontSize: 24, lineHeight: 1.25, textWrap: 'balance' }}
            >
              {keepWhole(letter.subject)}
            </h1>
          )}
          {letter.blocks.map((block, place) => (
            // The blocks of a letter never move.
            // oxlint-disable-next-line react/no-array-index-key
            <BlockPart key={place} block={block} house={house} />
          ))}
        </div>
        <Foot house={house} />
      </body>
    </html>
  )
}

/** Who writes: the logo, and the name unless the logo says it. Where pictures are off, the name is there in either case. */
function Head({ house: { name, logo, baseUrl } }: { house: House }) {
  const alone = logo !== null && standsAlone(logo)
  return (
    <p className="soft" style={{ ...text, fontSize: 15, color: colors.soft }}>
      {logo && (
        <img
          src={baseUrl + logoHref(logo, 'png')}
          alt={alone ? name : ''}
          width={Math.round((LOGO_HEIGHT * logo.width) / logo.height)}
          height={LOGO_HEIGHT}
          className={logo.ground === 'pale' ? 'pale' : undefined}
          style={{
            display: 'inline-block',
            marginRight: 10,
            verticalAlign: 'middle',
            borderRadius: 3,
            ...ground[logo.ground],
          }}
        />
      )}
      {!alone && name}
    </p>
  )
}

const LOGO_HEIGHT = 40

/** What is under a logo that not every paper shows; by day the sheet is pale already. */
const ground = {
  any: {},
  pale: { background: colors.sheet },
  dark: { background: '#1d2738', padding: 6 },
}

function Foot({ house }: { house: House }) {
  return (
    <p
      className="soft"
      style={{
        maxWidth: 560,
        margin: '16px auto 0',
        padding: '0 24px',
        fontSize: 14,
        lineHeight: 1.5,
        color: colors.soft,
        whiteSpace: 'pre-line',
      }}
    >
      {house.legalName}
      <br />
      {house.address}
      <br />
      {say.rich('mail.frame.questions', {
        address: house.contactEmail,
        mail: (address) => (
          <a
            className="link"
            href={`mailto:${house.contactEmail}`}
            style={{ color: accentOf(house, 'light') }}
          >
            {address}
          </a>
        ),
      })}
    </p>
  )
}
