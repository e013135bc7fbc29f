import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'
import { Button } from './button.tsx'

interface ShareLinkProps {
  url: string
  /** "Link to this page" */
  label: string
  id?: string | undefined
  copyText?: string | undefined
  copiedText?: string | undefined
  /** What the phone's own share sheet says; without it there is only the copy button. */
  share?: { title: string; text: string; button: string } | undefined
}

/** A link to pass on: readable and selectable without script; with it, one press copies or shares. */
export function ShareLink({
  url,
  label,
  id = 'share-link',
  copyText = say('ui.share.copy'),
  copiedText = say('ui.share.copied'),
  share,
}: ShareLinkProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="share-link">
        <input className="input" id={id} readOnly value={url} dir="ltr" />
        <Button type="button" look="secondary" data-copy={url} data-copied={copiedText} hidden>
          {copyText}
        </Button>
        {share && (
          <Button
            type="button"
            data-share={url}
            data-share-title={share.title}
            data-share-text={share.text}
            hidden
          >
            {share.button}
          </Button>
        )}
      </div>
    </div>
  )
}

interface ShareTextProps {
  text: string
  /** Stands below it and goes with it. */
  url: string
  copyText: string
  copiedText: string
  /** Of the button that opens the phone's own share sheet. */
  shareText?: string | undefined
  /** Links that carry the words elsewhere. */
  children?: ReactNode
}

/** Words ready to send: to be read and selected without script; with it, one press copies or shares. */
export function ShareText({
  text,
  url,
  copyText,
  copiedText,
  shareText,
  children,
}: ShareTextProps) {
  return (
    <div className="stack">
      <blockquote className="said" dir="auto">
        <p className="said-words">{text}</p>
        <p className="said-link" dir="ltr">
          {url}
        </p>
      </blockquote>
      <div className="actions">
        {shareText && (
          <Button type="button" data-share={url} data-share-text={text} hidden>
            {shareText}
          </Button>
        )}
        <Button
          type="button"
          look="secondary"
          data-copy={`${text}\n${url}`}
          data-copied={copiedText}
          hidden
        >
          {copyText}
        </Button>
        {children}
      </div>
    </div>
  )
}
