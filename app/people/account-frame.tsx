import '#app/ui/styles/sign-in.css'
import type { ReactNode } from 'react'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import type { PageFrameProps } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

interface AccountFrameProps {
  site: Pick<PageFrameProps, 'organization' | 'nav' | 'quickExitHref'>
  title: string
  /** Left out on the account's own page. */
  part?: 'part' | undefined
  errors?: readonly FieldError[] | undefined
  /** What was just done. */
  done?: string | null | undefined
  children: ReactNode
}

/** The frame of somebody's own pages. */
export function AccountFrame({
  site,
  title,
  part,
  errors = [],
  done,
  children,
}: AccountFrameProps) {
  const account = { text: say('people.account.title'), href: '/manage/account' }
  const mine = { text: say('people.account.myTeams'), href: '/manage' }
  return (
    <>
      <title>{`${titleOf(title, errors)} · ${site.organization.name}`}</title>
      <meta name="robots" content="noindex" />
      <PageFrame {...site} user={{ name: mine.text, href: mine.href, signOutAction: '/sign-out' }}>
        <div className="account stack">
          <Breadcrumb crumbs={part ? [mine, account] : [mine]} />
          <ErrorSummary errors={errors} />
          <h1>{title}</h1>
          {done && <Notice kind="success" title={done} announce="politely" />}
          {children}
        </div>
      </PageFrame>
    </>
  )
}
