/** Whether a capitalised word is a common given name: then it is taken for a colleague, not for a customer. Names that are companies just as well (Trey, Chase, Liberty) are left out. */
export const isGivenName = (word: string): boolean => names.has(word.toLowerCase().replace(/['’]s?$/, ''));

const names = new Set(
  (
    'aaron abby adam adrian aisha alan alejandro alex alexandra ali alice alicia alison amanda amelia amir amit amy ana andrea andrew andy angela anita anjali ann anna anne anthony antonio anya arjun asha ashley ashok ava barbara ben benjamin ' +
    'beth bill bob brad brenda brian bridget bruno caleb cameron camille carla carlos carmen carol caroline carrie catherine cathy cecilia charles charlie charlotte chen chloe chris christian christina christine christopher cindy claire clara ' +
    'colin connor craig cynthia dan dana daniel daniela danielle danny darren dave david dawn deb deborah deepa denise dennis derek diana diego dmitri dominic don donna doug dylan ed eddie edward elena eli elizabeth ella ellen emily emma eric erik ' +
    'erin ethan eva evan fatima felix fiona frank fred gabriel gareth gary gavin gemma george gina giulia grace graham greg hamza hannah harry hassan heather helen helena henry holly hugo ian ibrahim imran ines irene isaac isabel ivan jack jackie ' +
    'jacob jake james jamie jan jane janet jasmine jason javier jay jean jeff jen jenna jennifer jenny jeremy jerry jess jessica jill jim jin jo joan joanna joe joel john johnny jon jonas jonathan jordan jorge jose joseph josh joshua juan judy julia ' +
    'julian julie justin karen karim karl kate katherine kathy katie katy keith kelly ken kenji kerry kevin kim kirsten kofi kristen kumar kyle lara lars laura lauren lea leah lee lena leo leon lewis liam lily linda lisa liz louise lucas lucy luis ' +
    'luke lynn maddie maria marcel marco marcus marek maria marie mario mark marta martin mary mateo matt matthew max maya megan mehmet mei mia michael michelle miguel mike mila mo mohammed molly monica nadia naomi natalie natasha nathan neha neil ' +
    'niamh nick nicola nicole nigel nikhil nina noah noor nora oliver olivia omar oscar owen pablo pam pat patricia patrick paul paula pavel pedro penny pete peter phil philip pierre piotr priya rachel rahul raj ravi ray rebecca rich richard rick rita ' +
    'rob robert roberto robin roger ron rosa rosie ross roy russell ruth ryan sally sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian selina seth shane shannon sharon shaun simon sofia sonia sophia sophie stacy stefan stella ' +
    'stephanie stephen steve steven stuart sue suresh susan tamara tanya tara ted teresa theo theresa thomas tim timothy tina toby todd tom tomas tony tracy tyler valerie vanessa vera veronica vicky victor victoria vijay vikram wei wendy will william ' +
    'xavier yan yara yasmin yuki yusuf zach zara zoe'
  ).split(' '),
);
