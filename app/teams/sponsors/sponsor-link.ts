/** "lakesidedental.example/team" of its address: what is read of a plain link (C12). */
export function linkWords(link: string): string {
  return link.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}
