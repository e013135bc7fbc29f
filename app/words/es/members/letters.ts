import type { membersLetters as english } from '../../en/members/letters.ts'
import type { SameKeys } from '../../say.ts'

export const membersLetters: SameKeys<typeof english> = {
  letters: {
    invitation: {
      subject: '{captain} te quiere en {team}',
      subjectPlain: 'Un capitán te quiere en {team}',
      subjectAgain: 'Todavía hay lugar para ti en {team}',
      words: '{captain} te quiere en el equipo {team}. Juntos reúnen dinero para {organization}.',
      wordsPlain:
        'Un capitán te quiere en el equipo {team}. Juntos reúnen dinero para {organization}.',
      whatFor:
        'Estar en el equipo no cuesta nada y no necesitas contraseña. Recibes tu propio enlace para compartir, y lo que tus amigos donen cuenta como traído por ti.',
      see: 'Ver la invitación',
      until:
        'El enlace sirve hasta el {until}. No pasa nada hasta que oprimas el botón al que lleva.',
      refuse: 'No conozco a este equipo, o no quiero más correos suyos',
    },
    signIn: {
      subject: 'Únete a {team}',
      words: 'Falta un paso: muestra que este correo es tuyo, y podrás unirte al equipo.',
    },
    joined: {
      subject: '{who} se unió a {team}',
      words: '{who} ya está en tu equipo. Unas palabras de bienvenida ayudan mucho.',
      see: 'Ver quiénes están en el equipo',
    },
    waits: {
      subject: '{who} pide unirse a {team}',
      words:
        '{who} llegó por el enlace de tu equipo y espera tu sí. Di que no si no le conoces; se lo decimos con amabilidad.',
      see: 'Decir sí o no',
    },
    welcomed: {
      subject: 'Te damos la bienvenida a {team}',
      words:
        'Ya estás en el equipo. Tu propio enlace para compartir está en el escritorio del equipo.',
    },
    declined: {
      subject: 'Sobre unirte a {team}',
      words:
        'Los capitanes de {team} no te agregaron al equipo esta vez. Quizá no reconocieron tu nombre. Si conoces a alguno, pregúntale en persona.',
      otherWays:
        'Hay otras maneras de apoyar a {organization}: a otro equipo le dará gusto tenerte, y puedes empezar el tuyo.',
    },
    madeCaptain: {
      subject: 'Ahora eres capitán de {team}',
      words:
        'Puedes escribir la página, invitar a personas y encargarte de todo lo demás del equipo, junto con sus otros capitanes. Tu nombre está en la página con los suyos.',
    },
    madeMember: {
      subject: 'Ahora estás en {team} como integrante',
      words:
        'Otro capitán se encarga ahora de lo que hacías tú. Sigues en el equipo, con tu propio enlace, y todo lo que trajiste cuenta igual que antes.',
    },
    handedOver: {
      subject: '{by} te entregó {team}',
      subjectOther: '{by} entregó {team} a {to}',
      words:
        'Ahora eres capitán del equipo, en lugar de {by}, y puedes escribir la página, invitar a personas y encargarte de todo lo demás. {by} sigue en el equipo como integrante.',
      wordsOther:
        'En lugar de {by}, {to} es ahora capitán. {by} sigue en el equipo como integrante.',
    },
    removed: {
      subject: 'Ya no estás en {team}',
      words:
        'Un capitán te sacó del equipo {team}. Gracias por lo que hiciste: cada donativo que trajiste se queda y sigue contando.',
      otherWays: 'En cualquier otro equipo te reciben con gusto, o puedes empezar el tuyo.',
    },
    openDesk: 'Abrir tu escritorio',
    seeTeams: 'Ver los equipos',
    surprised: 'Si esto te sorprende, habla primero con los capitanes, o escribe a {contact}.',
  },
}
