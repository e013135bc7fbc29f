/** What a team can have of the library on its page; more is no longer a choice. */
export const MOST_PINNED = 6
