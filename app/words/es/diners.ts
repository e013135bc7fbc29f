import type { diners as english } from '../en/diners.ts'
import type { SameKeys } from '../say.ts'

export const diners: SameKeys<typeof english> = {
  forecast: {
    title: 'Lo que puede dejar la noche',
    nobody: 'Todavía nadie ha dicho que viene.',
    soFar: '{n, plural, one {# persona} other {# personas}} hasta ahora = unos {sales} de ventas.',
    on_track: {
      sales: 'Hacen falta {need}: van bien.',
      guests: 'Hacen falta {need} comensales: van bien.',
      rsvps: 'Hacen falta {need} personas que lo digan a más tardar el {day}: van bien.',
    },
    below: {
      sales: 'Hacen falta {need}: todavía no.',
      guests: 'Hacen falta {need} comensales: todavía no.',
      rsvps: 'Hacen falta {need} personas que lo digan a más tardar el {day}: todavía no.',
    },
    brings: 'Unos {amount} para el equipo.',
    bringsFlat: 'Son {amount} para el equipo.',
    missing:
      'Con menos, el restaurante no da nada: {n, plural, one {falta # persona} other {faltan # personas}} más.',
    capped: 'El restaurante da {amount} como máximo. Ya se llegó; con más comensales no da más.',
    tooLate:
      '{need} personas tenían que decir a más tardar el {day} que vienen. Lo {n, plural, one {dijo #} other {dijeron #}}, así que el restaurante no da nada.',
    tooLateNext:
      'Pregúntale al gerente si de todos modos da algo. Si no, avísales a tus invitados o cancela la noche.',
    people: 'Personas',
    sales: 'Ventas',
    team: 'Para el equipo',
    about: 'unos {amount}',
    needs: {
      sales: 'Ventas, para que el restaurante dé',
      guests: 'Comensales, para que el restaurante dé',
      rsvps: 'Personas que lo dijeron a tiempo',
    },
    of: 'de {need} que hacen falta',
    ofWords: '{have} de {need} que hacen falta',
    spendKnown: 'Contamos {spend} por persona, como escribiste.',
    spendGuess:
      'Contamos {spend} por persona. Es un cálculo nuestro: no has dicho cuánto gasta ahí una persona.',
    only: 'Solo contamos a quienes dijeron que vienen. Nada de esto se ha recaudado todavía.',
  },
  hope: {
    label: '¿Cuánto esperas que deje esta noche?',
    hint: 'La mayoría de estas noches deja de $100 a $500.',
    show: 'Calcular',
    wrong: 'Pon una cantidad en dólares, por ejemplo 300. Como máximo $100,000.',
    takes: 'Para {hope} hacen falta unos {sales} de ventas: unas {n} personas a {spend} cada una.',
    people:
      '{hope} {n, plural, =0 {vienen sin importar cuántos coman ahí} one {requieren # persona} other {requieren # personas}}.',
    never: 'El restaurante da {most} como máximo, así que esta noche sola no puede dejar {hope}.',
    beyond: '{hope} es más de lo que puede dejar una noche con este porcentaje.',
  },
  said: {
    none: 'El restaurante solo da si viene bastante gente. ¡Di que vienes y trae a tus amigos!',
    table: 'Ya viene una buena mesa. ¡Ven tú también!',
    nearly: 'Ya casi hay suficientes comensales para que el restaurante dé. ¡Ven tú también!',
    enough:
      'Ya hay suficientes personas que dijeron que vienen para que el restaurante dé. ¡Cada plato ayuda!',
    by: 'Dilo a más tardar el {day}: el restaurante necesita {n} personas que hayan dicho que vienen.',
  },
  give: {
    ask: '¿No puedes venir?',
    words: 'Dona lo que cuesta una comida. Te damos recibo; por una comida no lo hay.',
    button: 'Donar en su lugar',
    buttonOf: 'Donar {amount} en su lugar',
    thanks:
      'La noche no alcanzó lo acordado con el restaurante, así que esta vez no dejó ninguna parte. Todavía puedes ayudar al equipo.',
    help: 'Donar al equipo',
    off: 'El equipo sigue necesitando ayuda. Puedes donar lo que habría costado la comida.',
  },
  missing: {
    subject: '{n, plural, one {Falta # persona} other {Faltan # personas}}: {event}',
    words:
      '{n, plural, =0 {Nadie ha dicho que viene.} one {# persona ha dicho que viene.} other {# personas han dicho que vienen.}} El restaurante necesita {least} a más tardar el {day}; si no, no da nada.',
    next: 'Invita hoy: lo que mejor funciona es un mensaje corto a diez amigos. Si no alcanza, llama al gerente y pregunta si el restaurante da de todos modos.',
    see: 'Ver quién viene',
    page: 'La página para mandar a tus amigos',
  },
  receipts: {
    ask: 'Tómale foto a tu recibo para que cuente',
    own: 'Tus recibos',
    why: 'El restaurante cuenta los recibos. Solo tú, los capitanes del equipo y nuestro personal ven tu foto, y la borramos un año después de la noche.',
    file: 'Una foto de tu recibo',
    hint: 'JPEG, PNG o WebP, hasta 10 MB. Le quitamos el lugar donde se tomó. Por favor, tapa los números de tarjeta.',
    amount: 'Lo que pagaste',
    amountHint: 'El total del recibo, sin la propina.',
    send: 'Enviar este recibo',
    alt: 'Recibo {n}',
    done: {
      'photo-added': '¡Gracias! Se envió tu recibo.',
      'photo-without-amount':
        '¡Gracias! Se envió tu foto. No pudimos leer la cantidad. Para agregarla, borra la foto y envíala otra vez con una cantidad como 24.50.',
      'photo-removed': 'Se borró la foto.',
    },
    title: 'Recibos de los invitados',
    count: '{n, plural, one {# foto} other {# fotos}}, ninguna con cantidad.',
    sum: '{n, plural, one {# foto} other {# fotos}}, {sum} en total{untold, plural, =0 {} one { (# sin cantidad)} other { (# sin cantidad)}}.',
    onlyHint:
      'Es solo una pista: no todos mandan su recibo. Lo que cuenta es lo que dice el restaurante.',
    untold: 'Sin cantidad',
  },
  letters: {
    flyer: 'Volante para mostrar en tu teléfono',
    noReceipt:
      'Pagas tu comida al restaurante como siempre. No es un donativo, así que no te damos recibo.',
  },
}
