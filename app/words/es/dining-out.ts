import type { SameKeys } from '../say.ts'
import type { diningOut as english } from '../en/dining-out.ts'

export const diningOut: SameKeys<typeof english> = {
  title: 'Cómo ayuda',
  least: {
    sales: 'El equipo recibe su parte cuando los invitados gasten {amount} en total.',
    guests:
      '{n, plural, one {El equipo recibe su parte cuando llegue # invitado.} other {El equipo recibe su parte cuando lleguen # invitados.}}',
    rsvps:
      '{n, plural, one {El restaurante pide que se anote # persona} other {El restaurante pide que se anoten # personas}} {days, plural, =0 {para ese día} one {un día antes} other {# días antes}}. Así que avísanos si vienes, por favor.',
  },
  cap: 'Da {amount} como máximo.',
  limits: 'Bueno saberlo',
  counts: 'Lo que cuenta',
  countsNot: 'Lo que no cuenta',
  way: {
    dine_in: 'comer ahí',
    takeaway: 'pedir para llevar',
    own_app: 'la app del restaurante',
    delivery: 'el envío a domicilio',
  },
  leftOut: {
    alcohol: 'el alcohol',
    gift_cards: 'las tarjetas de regalo',
    catering: 'los banquetes',
    delivery_apps: 'las apps de envío',
  },
  toBeCounted: 'Para que cuente tu visita',
  countBy: {
    say_name: 'Di al pedir que vienes por {team}.',
    show_flyer: 'Muestra el volante al pagar, en papel o en tu celular.',
    code: 'Da este código al pedir. En línea, escríbelo al pagar.',
    receipt: 'Guarda tu recibo.',
  },
  code: 'Código',
}
