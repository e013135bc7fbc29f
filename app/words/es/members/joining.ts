import type { membersJoining as english } from '../../en/members/joining.ts'
import type { SameKeys } from '../../say.ts'

export const membersJoining: SameKeys<typeof english> = {
  invitation: {
    kicker: 'Una invitación',
    title: 'Únete a <name>{team}</name>',
    pageTitle: 'Únete a {team}',
    from: '<name>{captain}</name> te quiere en el equipo.',
    fromCaptain: 'Un capitán te quiere en el equipo.',
    whatFor:
      'Recibes tu propio enlace para compartir, y lo que tus amigos donen cuenta como traído por ti. No cuesta nada y no necesitas contraseña.',
    address:
      'Esta invitación es para {email}. Los capitanes del equipo ven tu correo; nadie más lo ve.',
    otherPerson:
      'Entraste aquí como {email}, y esta invitación es para {invited}. Primero sal de tu cuenta, o pídele al capitán que invite el correo que usas.',
    otherPersonTitle: 'Esto es para otra persona',
    join: 'Unirme al equipo',
    joining: 'Un momento…',
    refuse: 'No conozco a este equipo, o no quiero más correos suyos',
    joined: 'Ya estás en el equipo',
    joinedWords:
      '¡Te damos la bienvenida a <name>{team}</name>! Empieza con una amiga o un amigo: mándale tu enlace con unas palabras tuyas.',
    joinedWait:
      '¡Te damos la bienvenida a <name>{team}</name>! Tu propio enlace se abre en cuanto la página esté publicada.',
    openDesk: 'Abrir el escritorio del equipo',
    openDeskHint: 'Ahí te pedimos tu correo y te mandamos un código.',
    gone: 'Esta invitación ya no sirve',
    goneWords:
      'Ya se respondió, se retiró o venció. Si todavía quieres unirte, pregúntale al capitán que te invitó.',
    seeTeams: 'Ver los equipos',
  },
  refusal: {
    title: '¿No quieres más correos de este equipo?',
    words:
      'Entonces nadie de <name>{team}</name> podrá volver a invitar a {email} por medio de nosotros.',
    yes: 'No más correos',
    stopping: 'Un momento…',
    back: 'Volver a la invitación',
    done: 'No volveremos a escribirte por este equipo',
    doneWords: 'Perdona la molestia. No guardamos nada de ti, salvo tu deseo.',
  },
  join: {
    kicker: 'Únete a un equipo',
    words: 'Alguien del equipo te dio este enlace. Dinos cómo te llamamos y a dónde te escribimos.',
    wordsSignedIn: 'Entraste como {email}. Dinos cómo te llamamos.',
    email: 'Tu correo electrónico',
    emailHint:
      'Para un código que muestra que es tuyo. Los capitanes del equipo lo ven; nadie más.',
    go: 'Continuar',
    going: 'Mandando…',
    code: 'Un código, y ya estás',
    codeWords: 'Mandamos un mensaje a <mail>{email}</mail>. Escribe aquí el código que trae.',
    codeWordsPlain: 'Escribe aquí el código de nuestro mensaje.',
    codeLabel: 'Código de seis números',
    codeHint: 'Sirve por diez minutos.',
    nothingThere:
      '¿Nada después de dos minutos? Busca en la carpeta de spam, o <link>pide otro código</link>.',
    waits: 'Primero un capitán da el sí',
    waitsWords:
      'Les dijimos a los capitanes de <name>{team}</name> que quieres unirte. Te llega un correo en cuanto alguno dé el sí.',
    gone: 'Este enlace ya no sirve',
    goneWords: 'Lo cambiaron o lo apagaron. Pídele otro a la persona que te lo dio.',
  },
}
