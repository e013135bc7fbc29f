/** What the list of who comes can be narrowed to: what is missing of a place, and single players who wait for a group. */
export const narrowings = ['name', 'payment', 'waiver', 'answers', 'single'] as const
export type Narrowing = (typeof narrowings)[number]
