import type { sponsorsOwn as english } from '../../en/sponsors/own.ts'
import type { SameKeys } from '../../say.ts'

export const sponsorsOwn: SameKeys<typeof english> = {
  own: {
    title: 'Gracias por ser patrocinador',
    lede: 'Esta es tu propia página para “{event}”. Guarda su enlace.',
    goneTitle: 'Ya no eres patrocinador',
    goneWords: 'Lo que elegiste para “{event}” se devolvió.',
    held: 'Tu pago sigue abierto',
    heldWords:
      'Te guardamos tu nivel durante media hora, más o menos. Después otros pueden tomarlo.',
    pay: 'Pagar con tarjeta',
    payInvoice: 'Pagar esta factura con tarjeta',
    away: 'Todavía no sabemos de tu pago',
    awayWords: 'Puede tardar un minuto. Por favor, no pagues otra vez.',
    lookAgain: 'Mirar otra vez',
    invoiceWords: '{price} hasta el {day}. Puedes pagar con cheque o con tarjeta.',
    invoiceByCheck: '{price} hasta el {day}. La factura dice cómo pagar.',
    invoicePaid: 'Está pagada. ¡Gracias!',
    invoiceFile: 'Factura (PDF)',
    sign: 'Letrero',
    signUntil: 'Por favor, mira tu letrero hasta el {day}. Después va a la imprenta.',
    asked: 'Pediste: <quote>{words}</quote> Lo veremos.',
    signAlt: 'El letrero tal como se imprimirá: {words}',
    signFile: 'El letrero en PDF',
    by: 'Tu nombre',
    right: 'Está correcto',
    rightWords: 'Revisa la ortografía, el logotipo y la línea de abajo. Imprimimos justo esto.',
    change: 'Cambiar el letrero',
    save: 'Guardar',
    saving: 'Guardando…',
    ask: 'Pedirnos un cambio',
    askLabel: '¿Qué debe ser distinto?',
    askHint: 'Por ejemplo: “El logotipo es viejo; el nuevo llega por correo electrónico”.',
    askSend: 'Pedir',
    places: 'Lugares',
    placesWords:
      '{named} de {n} tienen nombre. Hasta entonces están en nuestra lista como “Invitado de {firm}”.',
    names: 'Dar nombres a los lugares',
    done: {
      came: '¡Gracias! Ahora mira tu letrero.',
      'sign-changed': 'Guardado. Mira el letrero otra vez.',
      'sign-same': 'No cambió nada.',
      'sign-meanwhile':
        'El letrero acaba de cambiar. Este es el más nuevo; por favor, míralo otra vez.',
      'sign-approved': 'Gracias. Lo imprimimos justo así.',
      'sign-asked': 'Enviado. El equipo lo verá.',
      'logo-kept': 'El logotipo está en el letrero. Míralo otra vez.',
      gone: 'Eso ya no es posible. Pídenos un cambio.',
    },
    problem: {
      by: 'Escribe tu nombre.',
      asked: 'Di qué debe ser distinto.',
      card: 'Ahora no se puede abrir la página de la tarjeta. Inténtalo otra vez en unos minutos, o paga con cheque.',
    },
  },
  logo: {
    label: 'Logotipo',
    hint: 'PNG, JPEG o WebP, hasta 10 MB. Cuanto más grande, más nítido se imprime.',
    send: 'Enviar el logotipo',
    replace: 'Enviar otro logotipo',
  },
}
