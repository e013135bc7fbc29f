import type { site as english } from '../en/site.ts'
import type { SameKeys } from '../say.ts'

export const site: SameKeys<typeof english> = {
  home: 'Ir a la página de inicio',
  number: 'Si nos preguntas por esto, por favor danos este número: {number}',
  stale:
    'En este momento no podemos consultar nuestros registros. Esta página estaba al día hace un minuto; pueden faltar los donativos más recientes.',
  unreachable: 'Volvemos en un momento',
  unreachableWords:
    'En este momento no podemos consultar nuestros registros. Por favor inténtalo de nuevo en un minuto. Ningún donativo se pierde.',
  broken: 'Algo falló de nuestro lado',
  brokenWords: 'No es tu culpa y ya lo anotamos. Por favor inténtalo de nuevo en un minuto.',
  foreign: 'Eso no vino de nuestra página',
  foreignWords:
    'Por tu seguridad no se cambió nada. Por favor abre otra vez nuestra página y envíalo desde ahí.',
  tooMuch: 'Eso fue demasiado de una vez',
  tooMuchWords: 'Por favor regresa, acorta el texto o el archivo, y envíalo de nuevo.',
  unreadable: 'Algo en el formulario no se puede leer',
  unreadableWords:
    'Tiene un carácter que ninguna página puede mostrar, así que no se cambió nada. Por favor regresa, escribe el texto otra vez en lugar de pegarlo, y envíalo de nuevo.',
  refused: 'No podemos abrir esa dirección',
  method: 'Esta dirección no entiende ese tipo de solicitud.',
  tooLong: 'Esa dirección es demasiado larga. Quizá se copió dos veces.',
  notWritten: 'Esa dirección no está escrita como debe ser.',
  notOurs: 'Esa dirección no es nuestra.',
  notThere: 'No existe esa página.',
  description: { gift: 'Gracias por tu donativo a {who}.' },
  title: {
    notFound: 'No encontrada',
    notReady: 'Nos estamos preparando',
    gift: 'Tu donativo',
    giftsTo: 'Donativos a {team}',
  },
}
