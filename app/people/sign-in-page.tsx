import '#app/ui/styles/sign-in.css'
import type { ReactNode } from 'react'
import { Poster } from '#app/ui/bulletin.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import type { PageFrameProps } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'

interface SignInPageProps {
  site: Pick<PageFrameProps, 'organization' | 'nav' | 'quickExitHref'>
  title: string
  /** Said above all, and first in the title (X3). */
  errors?: readonly FieldError[] | undefined
  /** Beside the words: a drawing of what to do next. */
  picture?: ReactNode
  children: ReactNode
}

/** A page with one short form: what all pages of signing in look like. */
export function SignInPage({ site, title, errors = [], picture, children }: SignInPageProps) {
  return (
    <>
      <title>{`${titleOf(title, errors)} · ${site.organization.name}`}</title>
      <PageFrame {...site}>
        {picture ? (
          <Poster picture={picture}>
            <ErrorSummary errors={errors} />
            <h1>{title}</h1>
            {children}
          </Poster>
        ) : (
          <div className="measure sign-in">
            <ErrorSummary errors={errors} />
            <h1>{title}</h1>
            {children}
          </div>
        )}
      </PageFrame>
    </>
  )
}

/** The words for one field, when something is wrong with it. */
export function errorOf(
  errors: readonly FieldError[] | undefined,
  field: string,
): string | undefined {
  return errors?.find((error) => error.field === field)?.message
}
