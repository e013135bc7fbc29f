import { expect, test } from 'vitest'
import { sayWebhookDone } from './answer-webhooks.server.ts'

test('what is sent while a webhook is paused is said to wait, and not to be on its way', () => {
  for (const done of ['tested', 'again']) {
    const request = new Request(`http://localhost/staff/settings/webhooks/none?done=${done}`)
    expect(sayWebhookDone(request, { paused: false })).toMatchObject({
      kind: 'success',
      title: expect.stringContaining('on its way'),
    })
    expect(sayWebhookDone(request, { paused: true })).toMatchObject({
      kind: 'info',
      title: expect.stringContaining('waits'),
    })
  }
})
