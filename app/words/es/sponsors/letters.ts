import type { sponsorsLetters as english } from '../../en/sponsors/letters.ts'
import type { SameKeys } from '../../say.ts'

export const sponsorsLetters: SameKeys<typeof english> = {
  letters: {
    came: 'Gracias por patrocinar “{event}”',
    cameWords:
      'Gracias por patrocinar “{event}”. Por favor, mira tu letrero: lo imprimimos tal como lo ves ahí.',
    invoice: 'Factura {invoice} por “{event}”',
    invoiceWords:
      'Gracias por patrocinar “{event}”. Aquí está tu factura. En tu propia página ves tu letrero tal como se imprimirá.',
    late: 'Un recordatorio: factura {invoice} por “{event}”',
    lateWords:
      'Tu factura por “{event}” ha vencido. Si tu cheque va en camino, gracias, y olvida este correo, por favor.',
    proof: '¿Está correcto tu letrero para “{event}”?',
    proofWords:
      'Tu letrero para “{event}” va pronto a la imprenta. Por favor, míralo y dinos que está correcto.',
    changed: 'Tu letrero para “{event}” cambió',
    changedWords:
      'El equipo cambió tu letrero para “{event}”. Por favor, míralo otra vez y dinos que está correcto.',
    noted: 'Tu visto bueno al letrero de “{event}”',
    notedWords:
      'El equipo anotó que tu letrero de “{event}” está correcto, como les dijiste. Si algo no está correcto, dilo en tu página, por favor.',
    thanks: 'Gracias de parte de “{event}”',
    thanksWords:
      'Gracias, {firm}, por estar a nuestro lado en “{event}”. Significa mucho para todos aquí.',
    how: 'Por favor, haz el cheque a nombre de {name}. La factura dice adónde enviarlo.',
    byCard: 'También puedes pagarla con tarjeta en tu página.',
    seeInvoice: 'Ver la factura y el letrero',
    see: 'Ver tu letrero',
    places:
      '{n, plural, one {Incluye un lugar} other {Incluye # lugares}}. Les das nombres en la misma página.',
    keep: 'Guarda este correo: su enlace es la llave de tu página.',
    new: '{firm} patrocina “{event}”',
    newWords: 'Un nuevo patrocinador de “{event}” pidió factura.',
    look: 'Ver los patrocinadores',
  },
}
