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
  },
  field: {
    error: 'Error:',
    optional: '(opcional)',
    upTo: 'Hasta {limit, plural, one {# carácter} other {# caracteres}}',
    problem: 'Hay un problema',
  },
}
