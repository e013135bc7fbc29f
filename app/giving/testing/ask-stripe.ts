import { env } from '#app/platform/env.server.ts'

/** What Stripe itself says of something, asked as a treasurer would in its dashboard. */
export async function askStripe<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(new URL(`/v1/${path}`, env.STRIPE_API_BASE), {
    headers: { authorization: 'Bearer sk_test_team_up' },
  })
  return (await answer.json()) as Answer
}
