/** Other programs of the nonprofit's that are told what happens. */
export const webhooks = {
  letter: {
    subject: 'The webhook {name} has stopped',
    failing:
      'Another program has not taken anything from us for five days. We have stopped sending to it. You call it {name}.',
    gone: 'Another program says that it wants nothing more from us. We have stopped sending to it. You call it {name}.',
    waits: 'What happens meanwhile waits for up to 30 days. Turn it on again when it is put right.',
    see: 'See the webhook',
    once: 'We write this once, to every admin.',
  },
} as const
