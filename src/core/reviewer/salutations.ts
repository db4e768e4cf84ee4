// With which words does a greeting begin, which titles stand before a name, and which honorifics behind it?
//
// People who write English letters greet in their own language, or in the reader's; a greeting is no name.

/** Lower case, as a pattern; longer greetings before their own beginnings. */
export const SALUTATIONS = [
  // English
  "dear|dearest|my dear|dears|hi|hello|hey|heya|hiya|howdy|yo|sup|hullo|g'day|greetings|good morning|good afternoon|good evening|good day|morning|afternoon|evening|to|esteemed|respected|welcome back",
  // German, Dutch, Scandinavian, Finnish, Estonian, Latvian, Lithuanian
  "sehr geehrter|sehr geehrte|guten tag|guten morgen|guten abend|grüß gott|grüss gott|grüezi|grüße sie|servus|moin moin|moin|hallo|liebe|lieber|liebes|werte|werter|geachte|beste|hoi|hai|dag|goedemorgen|goedemiddag|goedenavond|goededag|lieve|hei|hej|hejsan|hallå|god dag|god morgon|god morgen|kære|kjære|käre|kära|bästa|hyvä|hyvää päivää|moikka|terve|tervist|tere|sveiki|labdien|labas|sveikas|sveika|halló|sæl|sæll",
  // Romance
  "bonjour|bonsoir|salut|coucou|cher|chère|chers|chères|madame|monsieur|mesdames|messieurs|buenos días|buenos dias|buenas tardes|buenas noches|buenas|buen día|buen dia|hola|estimado|estimada|estimados|estimadas|querido|querida|queridos|apreciado|apreciada|bon dia|bona tarda|benvolgut|benvolguda|kaixo|bom dia|boa tarde|boa noite|olá|ola|oi|caro|cara|cari|prezado|prezada|prezados|prezadas|exmo\\.?|exma\\.?|ciao|salve|gentile|gentilissima|gentilissimo|gent\\.ma|gent\\.mo|egregio|egregia|spettabile|buongiorno|buonasera|buona sera|bună ziua|buna ziua|bună|buna|salutare|stimate|stimată|stimata|dragă|draga",
  // Slavic, Hungarian, Greek, Turkish
  "dzień dobry|dzien dobry|cześć|czesc|witam|szanowny panie|szanowna pani|szanowni państwo|szanowny|szanowna|drogi|droga|dobrý den|dobry den|dobrý deň|ahoj|čau|milý|milá|vážený|vážená|vazeny|vazena|dobar dan|bok|pozdrav|poštovani|poštovana|postovani|postovana|dragi|zdravo|zdravstvuyte|privet|uvazhaemyj|uvazhaemaya|здравствуйте|добрый день|уважаемый|уважаемая|привет|добрий день|шановний|шановна|kedves|tisztelt|jó napot|jo napot|szia|kalimera|kalispera|agapite|agapiti|γεια σας|γεια|αγαπητέ|αγαπητή|merhaba|sayın|sayin|selam|günaydın|iyi günler|değerli",
  // Middle East, Africa, Asia, Pacific
  "as-?salaa?mu[ '-]?alai?ka?y?kum|assalaa?mu[ -]?a?lai?y?kum|assalam[ -]o[ -]alaikum|asalam[ -]o[ -]alaikum|aslam[ -]o[ -]alaikum|salaam alaikum|salam alaikum|salaam|salam|marhaba|ahlan|shalom|sawubona|sanibonani|molo|molweni|dumela|dumelang|habari|jambo|hujambo|mambo|shikamoo|mpendwa|ndugu|e kaaro|e kaasan|ndewo|sannu|selamat pagi|selamat siang|selamat petang|selamat sore|assalamualaikum|kepada|yth\\.?|namaste|namaskar|namaskaram|vanakkam|sat sri akal|adaab|nomoshkar|kumusta|magandang araw|magandang umaga|magandang hapon|mabuhay|sawasdee|sawatdee|(?:xin )?ch[àa]o (?:anh|ch[ịi]|c[ôo]|ch[úu]|b[áa]c|em|[ôo]ng|b[àa])|xin chào|xin chao|chào|k[íi]nh g[ửu]i|th[ưu]a|konnichiwa|annyeonghaseyo|annyeong|nǐ hǎo|ni hao|nihao|kia ora|tēnā koe|tena koe|talofa|bula|aloha|zdravo",
].join("|");

/** Before a name; with or without a full stop. */
export const TITLES = [
  "mr|mrs|ms|mx|miss|mister|master|dr|drs|prof|professor|doctor|sir|madam|dame|lord|lady|fr|sr|sra|srta|hon|rev|reverend|msgr|monsignor|baron|baroness|countess|ing|esq|atty|dra|profa|eng|arq|abg|mtro|mtra|licda",
  "herr|frau|herrn|fru|fröken|monsieur|madame|mademoiselle|mme|mlle|maître|señor|señora|señorita|senor|senora|senhor|senhora|don|doña|dona|dom|dott|dott\\.?ssa|dottore|dottoressa|sig|sig\\.?ra|signor|signora|avv|arch|geom|licenciado|licenciada|lic|ingeniero|mgr|mag|dipl|pan|pani|pán|paní|panie|bay|bayan|mevrouw|mevr|meneer|dhr|mw|rouva|herra",
  "shri|sri|smt|kumari|pandit|sheikh|sheikha|shaykh|ustadh|ustaz|haji|hajji|hajja|alhaji|alhaja|hajiya|mallam|datuk|dato|dato'|datin|tan sri|tun|bapak|pak|ibu|bu|puan|encik|khun|engr|barr|barrister|arc|qs|surv|otunba|pastor|bishop|father|brother|sister|mother|imam|rabbi|canon|deacon|evangelist|mwalimu|mzee",
  "capt|captain|col|colonel|gen|general|maj|major|lt|lieutenant|sgt|sergeant|cpl|corporal|cdr|cmdr|commander|commodore|adm|admiral|brig|brigadier|wg|gp|sqn|ssgt|msgt|warrant|officer|cmdt|commandant|inspector|insp|superintendent|supt|constable|detective|marshal|chief|retd|rtd|ret",
  "hab|hon|the hon|rt|honou?rable|engineer|manager|dott|architect|attorney|lawyer|teacher|judge|justice|director|president|vice president|chair|chairman|chairwoman|chairperson|superintendent|secretary|comptroller|dean|chancellor|provost|rector|principal|headmaster|headmistress|headteacher|governor|gov|minister|senator|sen|councillor|councilor|cllr|mayor|ambassador|amb|matron|nurse|coach|chef|provost|bürgermeister|consul|advocate|adv",
].join("|");

/** Behind a name: "Tanaka-san", "Amit ji", "Sharma Sir", "Dana Hanım". */
export const HONORIFIC_AFTER =
  /^(?:san|sama|sensei|kun|chan|shi|ssi|nim|ji|jee|sahib|saab|sir|ma'am|mam|madam|hanım|hanim|bey|efendi|garu|bhai|ben|didi|akka|anna|da|po|khan sahib|laoshi|oga)$/i;
