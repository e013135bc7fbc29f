import type { saleDays as english } from '../en/sale-days.ts'
import type { SameKeys } from '../say.ts'

export const saleDays: SameKeys<typeof english> = {
  title: 'Días de venta',
  line: '{days} de {mostDays} días de venta, {receipts} de {mostReceipts}',
  lede: 'Las ventas de garaje de una organización benéfica no pagan impuesto mientras sean ocasionales. La ley cuenta las ventas de todos los equipos juntos, por eso las contamos aquí.',
  year: 'Año',
  days: 'Días de venta de {year}',
  mostDays: 'de {most} libres de impuesto',
  receipts: 'Vendido en {year}',
  mostReceipts: 'de {most} libres de impuesto',
  source: 'Ley',
  sourceIs:
    'Según {source}. Esto es una cuenta, no un consejo legal: la última palabra la tiene tu contador.',
  oneOfTwo:
    'Con uno de los dos basta: pocos días de venta, o poco vendido. Mientras uno se cumpla, el otro no importa.',
  off: 'Los días de venta no se miden contra un límite',
  offWords: 'Alguien que administra el sitio lo apagó en los ajustes. No se avisa a nadie.',
  standing: {
    calm: 'Lejos de los dos límites.',
    near: 'Un límite está cerca o ya se pasó. Avisamos por correo a quienes manejan el dinero. Revisa los planes para el resto del año.',
    both: 'Se pasaron los dos límites. Pregunta hoy a tu contador si necesitan un permiso de vendedor y deben impuesto.',
  },
  table: 'Días de venta de {year}',
  noDays: 'No hay ventas de garaje en {year}, ni planeadas ni hechas.',
  day: 'Día',
  sales: 'Ventas de garaje',
  soldBy: 'Vendido en {year}, por equipo',
  sold: 'Vendido',
  noneSold: 'Todavía no llega dinero de ventas en {year}.',
  campaign: 'La campaña misma',
  total: 'Todos los equipos',
  needs: {
    near: '<link>Las ventas de garaje de {year}</link> se acercan a lo que está libre de impuesto: {words}.',
    past: '<link>Las ventas de garaje de {year}</link> pasaron los dos límites de lo que está libre de impuesto: {words}. Pregunta a tu contador.',
  },
  letter: {
    subject: {
      days: 'Muchos días de venta en {year}',
      receipts: 'Mucho vendido en {year}',
      both: 'Las ventas de {year} pasaron los dos límites',
    },
    words: {
      days: 'Las ventas de garaje de todos los equipos, hechas y planeadas, ocupan cuatro quintas partes o más de los días de venta de {year} libres de impuesto.',
      receipts:
        'Las ventas de garaje de todos los equipos ya trajeron cuatro quintas partes o más de lo que se puede vender en {year} sin impuesto.',
      both: 'Las ventas de garaje de todos los equipos pasaron los dos límites de {year}: los días y los dólares. Por favor pregunta a tu contador si necesitan un permiso de vendedor y deben impuesto.',
    },
    of: '{part} de {whole}',
    see: 'Ver los días de venta',
    once: 'Esto lo escribimos una vez al año.',
  },
  settings: {
    section: 'Límites de las ventas de garaje',
    title: 'Cambiar los límites de las ventas',
    words:
      'En Wisconsin las ventas de una organización benéfica no pagan impuesto hasta 75 días al año, o hasta $50,000, lo que se cumpla. Otros estados tienen otras reglas.',
    counted: 'Avisar cuando las ventas de todos los equipos se acerquen a un límite',
    yes: 'Sí',
    yesHint:
      'En este escritorio y por correo a quienes manejan el dinero, al llegar al 80 por ciento.',
    no: 'No, nuestro estado no tiene esos límites',
    noHint: 'Los días de venta se siguen mostrando, y no se avisa a nadie.',
    days: 'Días de venta al año',
    receipts: 'Vendido en un año',
    sourceHint: 'Está junto a la cuenta, para que cualquiera pueda consultarla.',
    choose: 'Elige si quieres que avisemos',
    daysWrong: 'Escribe los días de venta como un número del 1 al 366',
    receiptsWrong: 'Escribe una cantidad de $1 a $10,000,000',
    sourceMissing: 'Di qué ley es, para que otros puedan consultarla',
    warned: 'Ahora se avisa al personal.',
    notWarned: 'Todavía no se avisa a nadie.',
  },
} as const
