import { Fragment } from 'react'
import { say } from '#app/words/say.ts'
import type { Block, House } from './letter.ts'
import { accentOf, colors, text } from './letter-style.ts'

/** A receipt's number is not broken at its hyphens. */
export function keepWhole(words: string) {
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

/** One block of a letter. */
export function BlockPart({ block, house }: { block: Block; house: House }) {
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
