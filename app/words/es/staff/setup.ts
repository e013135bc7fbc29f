import type { staffSetup as english } from '../../en/staff/setup.ts'
import type { SameKeys } from '../../say.ts'

export const staffSetup: SameKeys<typeof english> = {
  setup: {
    title: 'Prepara Team Up',
    step: 'Paso {n, number} de {of, number}',
    steps: 'Tres pantallas',
    short: { organization: 'Organización', campaign: 'Campaña', admin: 'Tú' },
    asideTitle: {
      organization: 'Ten a la mano',
      campaign: 'La gente da para lo que puede imaginar',
      admin: 'Qué sigue',
    },
    asideOne: {
      organization: 'Tu nombre legal y EIN, como están en las cartas del IRS',
      campaign: 'Di qué será verdad cuando terminen',
      admin: 'Recibes diez códigos de recuperación para guardar, por si pierdes tu teléfono',
    },
    asideTwo: {
      organization: 'Unas frases sobre para qué recaudas dinero',
      campaign: 'Di qué compra el dinero, con palabras sencillas',
      admin: 'Ves el escritorio del personal, con tu sitio ya abierto',
    },
    asideThree: {
      organization:
        'Tu teléfono, para entrar. Tarda unos cinco minutos, y lo que escribiste se guarda cuando vuelves atrás.',
      campaign: 'Di qué pueden hacer unos amigos, y que es divertido',
      admin: 'Invitas a las personas con las que trabajas y empiezas el primer equipo',
    },
    organization: 'Tu organización',
    organizationLede: 'Está en cada página y en cada recibo. Puedes cambiarla después.',
    campaign: 'Tu campaña',
    campaignLede:
      'Para qué recauda la gente, juntos. Tu página de inicio lo cuenta, y cada equipo es parte de ella.',
    admin: 'Tú, el primer administrador',
    adminLede:
      'Cuidas de todo en el escritorio del personal e invitas a los demás. Elige cómo entras.',
    done: 'listo',
    goOn: 'Continuar',
    keeping: 'Guardando…',
    back: 'Volver: {screen}',
    name: 'El nombre que la gente conoce',
    nameHint: 'Arriba en cada página, como Wrenhaven.',
    legalName: 'Nombre legal',
    legalNameHint:
      'Como lo tiene el IRS, por ejemplo Wrenhaven of Milwaukee, Inc. Está en cada recibo.',
    ein: 'EIN',
    einHint: 'Nueve dígitos, como 39-1234567. Los donantes lo buscan en los recibos.',
    address: 'Dirección postal',
    timeZone: 'Zona horaria',
    timeZoneHint:
      'Los días de los donativos y recibos se cuentan en ella. Se puede cambiar hasta que se registre el primer donativo.',
    zones: {
      eastern: 'Este: Nueva York, Atlanta',
      central: 'Centro: Milwaukee, Chicago, Dallas',
      mountain: 'Montaña: Denver, Salt Lake City',
      arizona: 'Arizona: Phoenix',
      pacific: 'Pacífico: Los Ángeles, Seattle',
      alaska: 'Alaska',
      hawaii: 'Hawái',
      puertoRico: 'Puerto Rico',
      guam: 'Guam',
    },
    contactEmail: 'Correo para preguntas',
    contactEmailHint: 'Está al pie de cada página.',
    hotline: 'Una línea de ayuda, arriba en cada página',
    hotlineHint:
      'Para quien lee esto y necesita ayuda ahora, como la Línea Nacional contra la Trata de Personas, 1-888-373-7888.',
    hotlineName: 'Nombre de la línea de ayuda',
    hotlineNumber: 'Su número',
    campaignName: 'Nombre de la campaña',
    campaignNameHint: 'Lo que será verdad cuando terminen, como “Abrir la casa de acogida”.',
    tagline: 'Una línea sobre ella',
    taglineHint:
      'Para qué y dónde, como “Seis cuartos en Milwaukee, para niños que ya están a salvo”.',
    story: 'La historia',
    storyHint:
      'Por qué, qué compra el dinero y qué puede hacer la gente. Una línea que empieza con ## es un título; con -, un punto de una lista.',
    goal: 'Meta en dólares',
    startsOn: 'Primer día',
    endsOn: 'Último día',
    endsOnHint: 'Déjalo vacío si todavía no hay.',
    adminName: 'Tu nombre',
    adminEmail: 'Tu correo electrónico',
    withPasskey: 'La manera fácil: una llave de acceso',
    withPassword: 'O con una contraseña y una aplicación',
    finishWithPasskey: 'Crear una llave de acceso y terminar',
    finish: 'Terminar',
    finishing: 'Preparando tu sitio…',
    keyTitle: 'Prepara este sitio',
    keyLede:
      'Quien arrancó el programa tiene en su registro una línea con una dirección. Abre esa dirección o copia aquí el código que está al final.',
    key: 'Código del registro',
    keyWrong:
      'Ese no es el código de este sitio, o hay uno más nuevo. Mira la última línea del registro o ejecuta: npm run setup-link',
    setUpAlready: 'Este sitio ya está preparado',
    setUpAlreadyWords:
      'El enlace del registro ya hizo su trabajo. Para cuidar del sitio, entra en el escritorio del personal.',
    otherWasFirst: 'Alguien fue más rápido',
    otherWasFirstWords:
      'Otra persona con el mismo enlace acaba de preparar este sitio. No se usó nada de lo que escribiste. Pídele que te invite al escritorio del personal.',
    toStaff: 'Entrada del personal',
    toHome: 'Ver la página de inicio',
    errors: {
      timeZone: 'Elige tu zona horaria',
      campaignName: 'Escribe el nombre de tu campaña',
      tagline: 'Escribe una línea sobre tu campaña',
      story: 'Escribe la historia de tu campaña; unas frases son un buen comienzo',
      startsOn: 'Elige el primer día, como 2026-12-01',
      endsOn: 'Elige el último día o déjalo vacío',
      endsBefore: 'El último día no puede ser antes del primero',
      adminName: 'Escribe tu nombre; está en el registro de lo que se hizo',
      adminEmail: 'Escribe tu correo, como ruth@example.org',
      tooLong: 'Usa {most} caracteres como máximo',
    },
  },
}
