import type { sharing as english } from '../en/sharing.ts'
import type { SameKeys } from '../say.ts'

export const sharing: SameKeys<typeof english> = {
  more: {
    title: 'Más formas de compartir',
    code: 'Código QR que lleva a esta página',
    poster: 'Cartel para imprimir',
    flyer: 'Volantes para imprimir, dos por hoja',
    codeToPrint: 'Código QR como imagen',
  },
  way: {
    email: 'Correo',
    sms: 'Mensaje de texto',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
  },
  visitor: {
    subject: '{team} está reuniendo fondos',
    text: '{team} está reuniendo fondos para “{campaign}”. Échale un vistazo y dona si puedes:',
  },
  ask: {
    title: 'Pídele a una persona por su nombre',
    words:
      '¿A quién le daría gusto que le pidieras? Piensa en una persona. Un amigo a quien se le pide por su nombre hace más que una publicación para todos.',
    friend: 'Su nombre',
    another: '¿Alguien más? Su nombre',
    write: 'Escríbelo por mí',
    text: 'Acabo de donar a {who} y pensé en ti. ¿Te unes?',
    textTo: 'Hola, {friend}: acabo de donar a {who} y pensé en ti. ¿Te unes?',
    subject: '¿Te unes?',
    copy: 'Copiar el texto',
    copied: 'Copiado',
    send: 'Mandar',
  },
  picture: {
    giveAt: 'Dona en {link}',
    expected: '{figure} · {expected}',
  },
  paper: {
    poster: 'Cartel: {team}',
    flyer: 'Volante: {team}',
    goal: 'Nuestra meta: {goal}',
    goalBy: 'Nuestra meta: {goal} para el {day}',
    cause: 'Para “{campaign}”',
    call: 'Dona o únete',
    callFinished: 'Mira lo que logramos',
    how: 'Apunta la cámara de tu teléfono al código, o entra en',
    callAndHow: '{call}. {how}',
    code: 'Código QR que lleva a {link}',
    legal: '{name} es una organización sin fines de lucro. Cada donativo le llega directo.',
    legalWithEin:
      '{name} es una organización sin fines de lucro, EIN {ein}. Cada donativo le llega directo.',
  },
}
