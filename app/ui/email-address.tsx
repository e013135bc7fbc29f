/** An address that, where its place is too narrow, breaks before the @ and not in a word. */
export function EmailAddress({ email }: { email: string }) {
  const at = email.lastIndexOf('@')
  if (at < 1) return <bdi>{email}</bdi>
  return (
    <bdi>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </bdi>
  )
}
