/** Whether a word is a verb that opens an order or shorthand ("use", "send"); with a capital letter it is still no name. */
export const isOrder = (word: string): boolean => verbs.has(word.toLowerCase().replace(/[.]$/, ''));

const verbs = new Set(
  (
    'carry roll quit halve tailor dig steer nudge plant tally count trade sketch quantify mirror spell drill weave stretch bump sharpen slow shorten resist hunt pre-call mine ditch stick stay allow lean borrow paint pin recap reframe repeat weigh pop nip prep invite swap keep phase dig sit reach look pick line rehearse scope size size-up trim pin probe use ask run get hold move close keep have put take bring land win commit finish add do make start stop try practise practice rehearse review send share book open end summarise summarize log shadow demo sell create deliver retain renew write lead ' +
    'reopen upsell meet call find sign push advance reach hit raise grow build generate source cut reduce lower lift increase draft prepare present show pitch quote offer test trial confirm check update record block pause walk map multithread qualify ' +
    'negotiate email tell give go set work focus improve join introduce invite schedule plan follow chase deal nail secure lock drop pull drive submit challenge speak reach stay maintain protect recover rescue save bank ship complete cover visit ' +
    'double triple convert expand extend progress exceed beat target aim forecast cap limit agree discuss listen let please remember note dial text ping message post study read learn watch see look know think talk identify document surface uncover ' +
    'verify validate anchor reframe frame handle address pre-empt name state repeat mirror label explain describe demonstrate teach coach onboard engage involve escalate expose research profile score rank sort clean tidy ensure aim help support back ' +
    'turn tie link attach include leave return arrange organise organize fix shape position sell land tee loop line kick ring phone fire nudge ping visit host run-through brief debrief wrap circle touch arm equip hand provide collect gather bundle trade swap replace remove avoid skip reject decline turn'
  ).split(' '),
);
