import type { ui as english } from '../en/ui.ts'
import type { SameKeys } from '../say.ts'

export const ui: SameKeys<typeof english> = {
  frame: {
    skip: 'Ir al contenido',
    helpAndSafety: 'Ayuda y seguridad',
    leave: 'Salir de este sitio',
    main: 'Principal',
    signOut: 'Cerrar sesión',
    nonprofit:
      '{name} es una organización sin fines de lucro. Cada donativo le llega directo: este sitio no se queda con nada ni pide propina.',
    nonprofitWithEin:
      '{name} es una organización sin fines de lucro, <whole>EIN {ein}</whole>. Cada donativo le llega directo: este sitio no se queda con nada ni pide propina.',
    help: 'Ayuda',
    writeTo: '¿Te atoraste o algo anda mal? Escribe a <mail>{address}</mail>',
    more: 'Más',
    language: 'Idioma',
    errorTitle: 'Error: {title}',
  },
  field: {
    error: 'Error:',
    optional: '(opcional)',
    upTo: 'Hasta {limit, plural, one {# carácter} other {# caracteres}}',
    problem: 'Hay un problema',
    left: 'Te quedan # caracteres',
    leftOne: 'Te queda # carácter',
    over: 'Sobran # caracteres',
    overOne: 'Sobra # carácter',
    ownAmount: 'Otra cantidad',
    search: 'Buscar',
    leaveEmpty: 'Deja esto vacío',
  },
  share: {
    copy: 'Copiar enlace',
    copied: 'Enlace copiado',
  },
  chips: {
    label: 'Filtros en uso',
    remove: 'Quitar',
    clear: 'Quitar todos',
  },
  pages: {
    of: 'Páginas de {what}',
    previous: 'Página anterior',
    next: 'Página siguiente',
  },
  step: {
    done: ': hecho',
    now: ': haz esto ahora',
    later: ': más tarde',
  },
  notice: {
    success: 'Listo: ',
    warning: 'Ten en cuenta: ',
    danger: 'Importante: ',
  },
  desk: {
    parts: 'Partes de este escritorio',
    waiting: 'en espera',
    table: 'Tabla',
    breadcrumb: 'Estás en',
  },
  goal: {
    half: 'mitad',
    goal: 'meta',
  },
  error: {
    home: 'Ir a la página de inicio',
    find: 'Busca un equipo',
    number: 'Si nos escribes por esto, por favor danos el número <code>{number}</code>',
    forbidden: 'Esta página no está abierta para ti',
    forbiddenWords:
      'Quizá entraste con otro correo electrónico, o la página es de otras personas. No se cambió nada.',
    notFound: 'No encontramos esa página',
    notFoundWords:
      'Puede que el enlace sea viejo o esté cortado, o que el equipo haya cambiado de nombre. Prueba la búsqueda.',
    gone: 'Esta página ya no está',
    goneWords: 'Estaba aquí y fue retirada. A otros equipos les dará gusto tenerte.',
    tooMany: 'Eso fue mucho de una vez',
    tooManyWords: 'Por favor espera un minuto, regresa e inténtalo de nuevo. No se te cobró nada.',
    busy: 'Volvemos en un momento',
    busyWords:
      'Estamos poniendo orden o hay mucha gente. Por favor inténtalo de nuevo en un minuto. Ningún donativo se pierde.',
    wrong: 'Eso no funcionó',
    wrongWords:
      'La página no entendió lo que recibió. Regresa, revisa lo que escribiste e inténtalo otra vez.',
    broken: 'Algo falló de nuestro lado',
    brokenWords:
      'No es tu culpa y ya lo anotamos. Si estabas donando, busca un recibo en tu correo electrónico antes de intentarlo de nuevo.',
  },
  art: {
    thank: 'Muchas',
    you: 'gracias',
    closed: 'Cerrado',
    sale: 'VENTA',
  },
  notOpenYet: {
    title: 'Abre pronto',
    words:
      'La gente de este sitio todavía lo está preparando. Vuelve un poco más tarde, por favor.',
    isItYou: '¿Eres tú quien lo prepara? <link>Sigue por aquí</link>.',
  },
}
