/** The answer to throw when the thing is not there, or is not for this person. */
export function refuse(why: 'not-found' | 'not-allowed'): Response {
  switch (why) {
    case 'not-found':
      return new Response('Not found', { status: 404 })
    case 'not-allowed':
      return new Response('Your role does not allow this.', { status: 403 })
  }
}
