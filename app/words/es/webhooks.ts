export const webhooks = {
  letter: {
    subject: 'El webhook {name} se detuvo',
    failing:
      'Otro programa lleva cinco días sin recibir nada de nosotros. Hemos dejado de enviarle. Usted lo llama {name}.',
    gone: 'Otro programa dice que no quiere nada más de nosotros. Hemos dejado de enviarle. Usted lo llama {name}.',
    waits:
      'Lo que pase mientras tanto espera hasta 30 días. Actívelo otra vez cuando esté arreglado.',
    see: 'Ver el webhook',
    once: 'Escribimos esto una sola vez, a cada administrador.',
  },
} as const
