import type { SameKeys } from '../say.ts'
import type { receipts as english } from '../en/receipts.ts'

export const receipts: SameKeys<typeof english> = {
  title: 'Recibo {number}',
  paid: 'Cantidad pagada',
  place: 'Dónde se entregó',
  issued: 'Fecha del recibo',
  ein: 'EIN {ein}',
  goodsForms:
    'Si deduces más de $500 por cosas donadas en un año, el IRS pide el formulario 8283. Arriba de $5,000 pide también un avalúo.',
  nothingForPayment: 'No se entregaron bienes ni servicios a cambio de este pago.',
  void: 'Este recibo ya no es válido.',
  voidWords: 'Por favor no lo uses para tus impuestos.',
  voidReplaced: 'Por favor no lo uses para tus impuestos. El recibo {number} ocupa su lugar.',
  seeNew: 'Ver el recibo {number}',
  pdf: 'Guardar como PDF',
  page: '{title} · página {page} de {pages}',
  statement: {
    title: 'Tus donativos en {year}',
    for: '{name}, esto es todo lo que nos diste ese año, hasta el {day}. Gracias.',
    asOf: 'Esto es todo lo que nos diste ese año, hasta el {day}. Gracias.',
    money: 'Dinero',
    goods: 'Cosas donadas',
    day: 'Fecha',
    what: 'Para',
    receipt: 'Recibo',
    amount: 'Pagaste',
    received: 'Valor justo de lo que recibiste',
    deductible: 'Lo más que puedes deducir',
    sum: 'Total',
    total: 'En total diste {amount}.',
    totals:
      'En total pagaste {amount} y recibiste cosas que valen {received}. Puedes deducir a lo más {deductible}.',
    kindWith: '{kind}: {benefit}',
    nothingInReturn: 'No se entregaron bienes ni servicios a cambio de estos donativos.',
    someInReturn:
      'Donde aparece un valor justo, es nuestro cálculo de buena fe de lo que recibiste, y solo puedes deducir lo que pagaste de más. Por lo demás no se entregaron bienes ni servicios a cambio.',
    keep: 'Por favor guárdalo para tu declaración de impuestos. El dinero que se te devolvió ya está descontado.',
    old: 'Este resumen ya no está al día.',
    changed: 'Algo cambió desde entonces. Por favor no lo uses para tus impuestos.',
    replaced: 'Uno más nuevo ocupa su lugar. Por favor no uses este para tus impuestos.',
    seeNew: 'Ver el resumen más nuevo',
    takesPlace: 'Ocupa el lugar del resumen del {day}. Por favor no uses aquel para tus impuestos.',
    nothingLeft: 'Todo lo que diste en este año se te devolvió. No queda nada que deducir.',
    gone: 'Aquí no hay ningún resumen',
    goneWords:
      'Revisa si el enlace está completo. También podemos enviarte tus recibos por correo.',
  },
}
