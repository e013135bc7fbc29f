/** What was typed into a field, or nothing; a file is not something typed. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
