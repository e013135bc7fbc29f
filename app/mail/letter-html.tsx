import { Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { inksOf } from '#app/ui/brand/brand-inks.ts'
import { logoHref, standsAlone } from '#app/ui/brand/brand-logo.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { CardPart } from './card-html.tsx'
import type { Block, House, Letter } from './letter.ts'
import { colors, font } from './letter-style.ts'

/** The letter as HTML that old mail programs can show: one column, styles in place, dark where the reader's program is. */
export function renderHtml(letter: Letter, house: House): string {
  return `<!doctype html>${renderToStaticMarkup(<LetterPage letter={letter} house={house} />)}`
}

const text = { margin: '0 0 16px', fontSize: 17, lineHeight: 1.5 }

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

/** Of buttons and links, where it can be read in either theme. */
function accentOf({ brandColor }: House, theme: 'light' | 'dark'): string {
  return inksOf(brandColor)[theme].accent
}

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

/** A receipt's number is not broken at its hyphens. */
function keepWhole(words: string) {
  return words.split(/(\b[A-Z]*-?\d+-\d+\b)/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // The parts of a line never move.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={place} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ),
  )
}

function BlockPart({ block, house }: { block: Block; house: House }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p style={{ ...text, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {keepWhole(block.text)}
        </p>
      )
    case 'small':
      return (
        <p
          className="soft"
          style={{ ...text, fontSize: 15, color: colors.soft, whiteSpace: 'pre-line' }}
        >
          {block.text}
        </p>
      )
    case 'button':
      return <ButtonPart words={block.text} href={house.baseUrl + block.path} house={house} />
    case 'link':
      return (
        <p className="soft" style={{ ...text, fontSize: 15 }}>
          <a
            className="link"
            href={house.baseUrl + block.path}
            style={{ color: accentOf(house, 'light') }}
          >
            {block.text}
          </a>
        </p>
      )
    case 'code':
      return (
        <p
          style={{
            ...text,
            fontSize: 32,
            fontWeight: 700,
            letterSpacing: 6,
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {block.text}
        </p>
      )
    case 'rows':
      return (
        <table
          className="line"
          style={{
            width: '100%',
            borderCollapse: 'collapse',
            borderBottom: `1px solid ${colors.line}`,
            margin: '0 0 20px',
          }}
        >
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.label}>
                <th
                  scope="row"
                  className="line"
                  style={{
                    ...cell,
                    width: '34%',
                    textAlign: 'left',
                    fontWeight: 400,
                    paddingRight: 16,
                    color: colors.soft,
                  }}
                >
                  {row.label}
                </th>
                <td
                  className="line"
                  style={{
                    ...cell,
                    fontWeight: 700,
                    color: colors.ink,
                    whiteSpace: 'pre-line',
                    overflowWrap: 'anywhere',
                  }}
                >
                  <RowValue value={row.value} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'quote':
      return (
        <blockquote
          className="line"
          dir="auto"
          style={{
            ...text,
            whiteSpace: 'pre-line',
            marginLeft: 0,
            paddingLeft: 16,
            borderLeft: `4px solid ${colors.line}`,
          }}
        >
          {block.text}
        </blockquote>
      )
  }
}

/** One line below the other; several of a kind, such as the days of a sale, stand apart. */
function RowValue({ value }: { value: string | readonly string[] }) {
  if (typeof value === 'string') return breakable(value)
  return value.map((each, place) => (
    // The days of a letter never move.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={place} style={place === 0 ? undefined : { marginTop: 8 }}>
      {breakable(each)}
    </div>
  ))
}

/** An email address that needs two lines is broken before its @, a web address after a slash. */
function breakable(words: string) {
  return words.split(/(?=@)|(?<=[^/]\/)(?=[^/])/).map((part, place) => (
    // The parts of a line never move.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {keepWhole(part)}
    </Fragment>
  ))
}

const cell = {
  padding: '8px 0',
  borderTop: `1px solid ${colors.line}`,
  fontSize: 16,
  verticalAlign: 'top' as const,
}

function ButtonPart({ words, href, house }: { words: string; href: string; house: House }) {
  return (
    <>
      <p style={text}>
        <a
          className="button"
          href={href}
          style={{
            display: 'inline-block',
            padding: '13px 22px',
            background: accentOf(house, 'light'),
            color: '#fffaf0',
            fontSize: 17,
            fontWeight: 700,
            textDecoration: 'none',
            borderRadius: 3,
          }}
        >
          {words}
        </a>
      </p>
      <p
        className="soft"
        style={{ ...text, fontSize: 14, color: colors.soft, overflowWrap: 'anywhere' }}
      >
        {say('mail.frame.orCopy')}{' '}
        <a className="link" href={href} style={{ color: accentOf(house, 'light') }}>
          {breakable(href)}
        </a>
      </p>
    </>
  )
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
