import type { OutlookWords } from './outlook-words.ts';

/** The task pane in Spanish. */
export const esOutlook: OutlookWords = {
  frame: {
    loading: 'Cargando',
    tryAgain: 'Intentar de nuevo',
    failed: 'Eso no funcionó. La culpa es nuestra, no tuya.',
    offline: 'Sin conexión',
    offlineText: 'Lo que escribiste queda aquí. Inténtalo de nuevo cuando vuelva la conexión.',
    signInTitle: 'Outlook no ha dicho quién eres',
    signIn: 'Twofold muestra un 1:1 solo a sus dos personas. Inicia sesión con la cuenta de este calendario.',
    signInButton: 'Iniciar sesión',
    openInTeams: 'Abrir en Teams',
    quoteId: (id) => `Si sigue, dale este código a quien administra: ${id}`,
  },
  cannot: {
    noSignIn: { title: 'Este Outlook no puede iniciar tu sesión aquí', text: 'La agenda está en la invitación y en Teams. Ahí puedes agregar un tema, un momento o un compromiso.' },
    tooOld: { title: 'Este Outlook es muy viejo para el panel', text: 'La agenda está en la invitación y en Teams. Un Outlook más nuevo, o Outlook en la web, también la muestra aquí.' },
    noOutlook: { title: 'Esto se abre dentro de Outlook', text: 'Abre una reunión en Outlook y elige Twofold arriba de ella.' },
    noMeeting: { title: 'No hay ninguna reunión abierta', text: 'Abre una reunión y su agenda llega aquí.' },
  },
  add: {
    region: 'Agregar a esta reunión',
    button: 'Agregar',
    missing: 'Primero escribe algo.',
    momentIs: 'El momento',
    topic: { tab: 'Tema', label: 'Tema', hint: '¿En qué te gustaría trabajar?' },
    moment: { tab: 'Momento', label: 'Un momento de una llamada', hint: 'Pega un enlace a una llamada' },
    promise: { tab: 'Compromiso', label: 'Un compromiso, en una frase', hint: 'Qué se hará, qué mueve, para cuándo' },
  },
  place: {
    put: 'Poner la agenda en esta invitación',
    refresh: 'Renovar',
    done: 'Ya está en el texto, y sale cuando guardes o envíes.',
    plainText: 'Este texto no tiene formato, así que no se puso nada. Cámbialo a HTML e inténtalo otra vez. Por sí sola llega el día anterior.',
    tooLong: 'Este texto es tan largo que Outlook no acepta más. No se puso nada.',
    changing: 'El texto seguía cambiando, así que no se puso nada. Haz una pausa e inténtalo otra vez.',
    failed: 'Outlook no aceptó el texto. Está como estaba.',
  },
  offer: { looksLike: 'Parece que sí:', withTwofold: 'Con Twofold', switchOn: 'Encender', notOne: 'No es un 1:1' },
};
