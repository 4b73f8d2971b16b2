const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words that join names and say nothing, of many languages; folded. */
export const joiners = words('and und et y e och og en i oraz ja ve a x with w mit avec con com med z mot for fur pour para per voor the of our mein meine my your le la les el los il lo gli o os de der die das dem den del di do da du met van von na te');

/** Words that say "we meet", how often or how long, and name no topic; folded. */
export const genericWords = words(
  'catch catchup catchups up check checkin checkins in touch base touchbase sync syncup synch weekly biweekly fortnightly monthly regular meeting mtg chat talk call update updates connect conversation time hour 15 20 25 30 45 50 60 min mins minutes',
  'quick standing recurring session hello hi slot week biwk wkly bi-weekly every other monday tuesday wednesday thursday friday coaching feedback teams zoom phone am pm status how are things going two us you me together',
  'woche wochentlich wochentliche wochentliches wochentlicher austausch gesprach abstimmung abgleich termin rucksprache jour fixe wochen monatlich monatliches monatlicher plausch treffen besprechung statusgesprach regelmassiger telefonat kurz kurze kurzer zweiwochentlich',
  'hebdo hebdomadaire point echange echanges suivi mensuel mensuelle rdv rendez vous appel bilan entretien quinzaine bimensuel semaine rencontre discussion',
  'semanal quincenal mensual seguimiento reunion charla puesta al dia ponerse ponernos llamada punto encuentro conversacion cita rato despacho semana',
  'quinzenal mensal conversa alinhamento acompanhamento reuniao papo bate ponto encontro ligacao semana checkpoint',
  'settimanale quindicinale mensile allineamento punto aggiornamento chiacchierata incontro riunione colloquio confronto chiamata situazione settimana',
  'wekelijks wekelijkse tweewekelijks maandelijks maandelijkse overleg gesprek bijpraat bijpraten afspraak weekoverleg praatje stand zaken bellen',
  'avstamning veckovis veckovisa vecka manad uppfoljning mote samtal veckomote ugentlig ugentligt ukentlig ukentlige maned samtale snak prat opfolgning oppfolging mode mote catchup ugemode ukemote',
  'tygodniowe tygodniowy cotygodniowe cotygodniowy miesieczne spotkanie rozmowa podsumowanie tygodnia omowienie viikko viikkopalaveri palaveri kuukausi tapaaminen juttelu keskustelu haftalik gorusme toplanti heti egyeztetes tydenni schuzka',
);

/** Words of topics, errands and social slots: never a name, never a 1:1 by themselves; folded. */
export const topicWords = words(
  'project projekt projet proyecto progetto projeto deal deals account accounts pipeline forecast commit qbr ebr mbr review reviews slides deck prep preparation planning plan strategy strategie budget pricing price quote offer angebot offre oferta offerta contract',
  'redlines legal procurement onboarding offboarding rollout launch migration demo demos training workshop enablement interview interviews hiring recruiting recruiter recruitment bewerbung entretien-embauche lunch coffee kaffee cafe caffe fika koffie kawa mittag',
  'mittagessen dejeuner pranzo almuerzo almoco obiad drinks beer bier padel tennis gym yoga run lauf running walk sport golf squash birthday geburtstag anniversaire cumpleanos compleanno standup stand-up daily scrum retro sprint backlog crm salesforce hubspot data report',
  'reporting dashboard campaign marketing event events trade fair messe salon feria fiera territory territories quota comp compensation bonus expenses expense travel laptop handover visa doctor dentist school pto vacation holiday urlaub focus fokus block tender bid rfp rfi poc pilot',
  'customer client kunde cliente klant kund partner vendor renewal upsell churn escalation support ticket tickets bug bugs product roadmap steering committee board all hands townhall company team all sales everyone war room blitz call-blitz prospecting calls dials power hour script scripts',
);
