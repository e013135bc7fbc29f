/** What an answer of 503 says before there is an organization: the error page has words of its own for it. */
export const NOT_SET_UP = 'not-set-up'
