import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

interface Look {
  look?: ButtonLook | undefined
  size?: 'normal' | 'large' | undefined
}

interface ButtonProps extends Look, ButtonHTMLAttributes<HTMLButtonElement> {
  /** Words shown while the form is on its way, "Saving…": the script sets them on submit and refuses a second press. */
  busyText?: string | undefined
  state?: 'ready' | 'busy' | undefined
}

/** A button that does something; submits its form unless `type` says otherwise. */
export function Button({ look, size, busyText, state, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      className={buttonClass({ look, size }, className)}
      data-busy={busyText}
      // The script may have said "Saving…" before the page woke up.
      suppressHydrationWarning
      aria-busy={state === 'busy' ? true : undefined}
      {...rest}
    >
      {children}
    </button>
  )
}

interface LinkButtonProps extends Look, AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
}

/** A link that goes somewhere and looks as important as a button. */
export function LinkButton({ look, size, className, children, ...rest }: LinkButtonProps) {
  return (
    <a className={buttonClass({ look, size }, className)} {...rest}>
      {children}
    </a>
  )
}

function buttonClass({ look = 'primary', size = 'normal' }: Look, more: string | undefined) {
  return [
    'button',
    look !== 'primary' && `button--${look}`,
    size === 'large' && 'button--large',
    more,
  ]
    .filter(Boolean)
    .join(' ')
}
