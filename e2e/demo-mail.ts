interface Mail {
  readonly at: string
  readonly subject: string
  readonly text: string
}

/** Six digits of a mail that left after it was asked for: a site that runs already may have sent others before. */
export function codeIn(base: string, to: string, asked: string): Promise<string> {
  return found(base, to, ({ at, subject, text }) =>
    at > asked && /sign in/i.test(subject) ? /\b\d{6}\b/.exec(text)?.[0] : undefined,
  )
}

/** The first such link of the newest mail that has one. */
export function linkIn(base: string, to: string, link: RegExp): Promise<string> {
  return found(base, to, ({ text }) => link.exec(text)?.[0])
}

async function found(
  base: string,
  to: string,
  look: (mail: Mail) => string | undefined,
): Promise<string> {
  for (let tries = 0; tries < 75; tries++) {
    const answer = await fetch(`${base}/dev/mail.json?to=${encodeURIComponent(to)}`)
    const { mails } = (await answer.json()) as { mails: Mail[] }
    const seen = mails.map(look).find((words) => words !== undefined)
    if (seen) return seen
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The mail to ${to} did not come`)
}
