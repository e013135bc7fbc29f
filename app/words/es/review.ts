/** Donde el personal lee lo que espera y decide. */
export const review = {
  queue: {
    label: 'Páginas que esperan',
    left: '{n, plural, =0 {Ya no espera nada} one {# página espera} other {# páginas esperan}}',
    place: '{place} de {n, plural, one {# que espera} other {# que esperan}}',
    previous: 'Antes: <name>{team}</name>',
    next: 'Sigue: <name>{team}</name>',
  },
  filter: {
    only: 'Mostrar',
    all: 'Todo lo que espera',
    new: 'Páginas nuevas',
    changes: 'Cambios de páginas',
    anyKind: 'Todo tipo de equipo',
  },
  changes: {
    howMuch: 'Cuánto del texto',
    onlyNew: 'Solo lo nuevo',
    whole: 'Todo el texto',
    legendNew: 'se agregó',
    legendGone: 'se quitó',
    gone: 'se quitó:',
    goneEnd: '(fin de lo que se quitó)',
    new: 'se agregó:',
    newEnd: '(fin de lo que se agregó)',
    skipped: '(las mismas palabras de antes)',
    asItWillLook: 'Cómo se verá toda la historia',
    onlyLook: 'No cambió ninguna palabra.',
  },
  look: {
    gone: 'Se quitó',
    anew: 'Nueva descripción',
  },
  ready: {
    hint: 'Escoge arriba y las palabras aparecen aquí. Cámbialas como quieras: el capitán las lee tal como están.',
    hintOther:
      'Escoge arriba y las palabras aparecen aquí, en {language}, que es lo que lee el capitán. Cámbialas como quieras.',
    en: 'inglés',
    es: 'español',
  },
  keys: {
    title: 'Atajos de teclado',
    next: 'La página que sigue',
    previous: 'La página de antes',
    approve: 'Ir a “Aprobar”',
    sendBack: 'Ir a “Devolver”',
    hide: 'Ir a “Ocultar esta página”',
    help: 'Mostrar esta lista',
    never: 'Ninguna tecla decide por sí sola, y ninguna funciona mientras escribes.',
    on: 'Usar estas teclas en este navegador',
    close: 'Cerrar',
  },
} as const
