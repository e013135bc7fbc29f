/** What a page says of what was just asked of it: that it was done, or that it could not be. */
export interface Said {
  readonly kind: 'success' | 'warning'
  readonly title: string
}
