// Which words in a name are titles, suffixes, or tell that the family name may come first?

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const TITLES = set(
  "dr dr-ing er pd prof professor eng arch dipl-ing diplom-ing ing mag lic licda dipl-kfm dipl doc phdr mudr judr rndr mgr bc dott dottssa lic sir dame hon",
);

/** Honorifics are used only where somebody typed them. */
export const HONORIFICS: ReadonlyMap<string, string> = new Map([
  ["mr", "Mr"],
  ["mrs", "Mrs"],
  ["ms", "Ms"],
  ["miss", "Miss"],
  ["mx", "Mx"],
  ["herr", "Herr"],
  ["frau", "Frau"],
  ["monsieur", "Monsieur"],
  ["madame", "Madame"],
  ["lady", "Lady"],
  ["lord", "Lord"],
  ["mme", "Mme"],
  ["mlle", "Mlle"],
  ["señor", "Señor"],
  ["señora", "Señora"],
  ["sr", "Sr."],
  ["sra", "Sra."],
  ["srta", "Srta."],
  ["don", "Don"],
  ["doña", "Doña"],
  ["sig", "Sig."],
  ["signor", "Signor"],
  ["signora", "Signora"],
  ["pan", "Pan"],
  ["pani", "Pani"],
  ["meneer", "Meneer"],
  ["mevrouw", "Mevrouw"],
  ["shri", "Shri"],
  ["smt", "Smt."],
]);

/** Ranks and callings that are said before the family name. */
export const RANKS: ReadonlyMap<string, string> = new Map(
  "Principal Chancellor Provost Dean Chef Senator Ambassador Deacon Pastor Inspector Sergeant Captain Colonel Major General Sister Brother Father Reverend Rabbi Imam Judge Matron Councillor Commander Lieutenant Baroness Baron Countess Constable Officer Engr"
    .split(" ")
    .map((rank): [string, string] => [rank.toLowerCase(), rank === "Engr" ? `${rank}.` : rank])
    .concat([
      ["capt", "Captain"],
      ["col", "Colonel"],
      ["maj", "Major"],
      ["sgt", "Sergeant"],
      ["lt", "Lieutenant"],
      ["rev", "Reverend"],
      ["insp", "Inspector"],
      ["cllr", "Councillor"],
      ["supt", "Superintendent"],
      ["superintendent", "Superintendent"],
    ]),
);

/** Fields of study behind a doctor's title. */
export const FIELDS = set("med rer nat phil ing iur jur oec pol soc vet dent habil hc techn theol mont agr univ");

/** Posts that people put before a name though nobody is addressed by them. */
export const POSTS = set(
  "headteacher headmaster headmistress director manager president ceo cto cfo coo head owner founder recruiter supervisor coordinator teacher coach nurse architect engineer partner chief senior deputy assistant old young big little",
);

export const SUFFIXES = set(
  "jr sr ii iii iv phd md mba msc bsc ma ba pmp cpa cfa rn esq dds dvm jd llm mph frcs mrcp obe mbe cbe qc kc mp mep frs cissp shrm-cp phr sphr csm edd dphil mbbs do np pe pmi-acp acca fca aca cipd mcipd frs frse fba faa ceng meng beng llb pharmd rph dbe kbe cmg rics frics mrics riba mrcvs frcvs bsn msn aprn lcsw cfp cma",
);

/** Family names that often stand first where they come from. */
export const EASTERN_SURNAMES = set(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xu han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lv yao shen zhong cui tan lau chan wong cheung lam ng leung ho kwok chow
kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn song hong oh yoo moon bae
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu mori abe ikeda hashimoto ishikawa ogawa okada fujita goto hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura okamoto nakajima fujiwara
nguyen nguyễn tran trần le lê pham phạm hoang hoàng phan vu võ vo dang đặng bui bùi do đỗ ngo ngô duong dương
nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp takács takacs juhász juhasz lakatos mészáros meszaros oláh olah simon rácz racz fekete szilágyi szilagyi fehér feher
`);

/** Given names that settle the order: "Amy Chen", "David Kim". */
export const WESTERN_GIVEN = set(`
adam adrian agnes alan albert alex alexander alexandra alice alicia alison amanda amber amelia amy ana andrea andrew angela angelica anita ann anna anne annie anthony antonia antonio april arthur ashley audrey austin barbara ben benjamin bernard beth betty bill bob brad brandon brenda brian bruce bryan caleb cameron camille carl carla carlos carmen carol caroline catherine cathy charles charlotte cheryl chloe chris christian christina christine christopher cindy claire clara claudia colin connie craig crystal cynthia
dan daniel daniela danny daphne david dawn dean deborah denise dennis derek diana diane dominic donald donna doris dorothy douglas dylan eddie edward eileen elaine eleanor elena eli elizabeth ella ellen emily emma eric erica erik erin ethan eugene eva evan evelyn fiona frances francis frank fred gabriel gary gavin george gerald gina glenn gloria grace graham grant greg gregory hannah harold harry hazel heather heidi helen henry holly howard ian irene iris isaac isabel isabella ivan ivy jack jackie jacob jacqueline jake james jamie jane janet janice jason jasmine jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jill jim jo joan joanna joe joel john johnny jonathan jordan joseph joshua joy joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin kim kimberly kristen kyle larry laura lauren lawrence leah leo leon leonard leslie lillian lily linda lisa liz lori louis louise lucas lucy luis luke lydia lynn madison marcus margaret maria marie marilyn mario mark martha martin mary mason matt matthew maureen max maya megan melissa melanie michael michelle miguel mike miranda molly monica morgan nadia nancy naomi natalie nathan neil nicholas nick nicole nina noah nora oliver olivia oscar owen pamela pat patricia patrick paul paula peggy penny peter phil philip phillip phoebe rachel ralph randy ray raymond rebecca regina richard rick rita rob robert robin roger ron ronald rose roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean serena sharon sheila shirley simon sonia sophia sophie stacy stanley stella stephanie stephen steve steven stuart sue susan suzanne sylvia tara taylor ted teresa terry theresa thomas tiffany tim timothy tina todd tom tony tracy travis tyler valerie vanessa vera veronica victor victoria vincent viola virginia vivian walter warren wayne wendy wesley william winnie yvonne zachary zoe
`);

export const TWO_PART_GIVEN: ReadonlySet<string> = new Set([
  "mary ann",
  "mary anne",
  "mary jane",
  "mary jo",
  "mary beth",
  "mary kate",
  "anna maria",
  "ana maria",
  "anne marie",
  "anna lena",
  "jean pierre",
  "jean paul",
  "jean claude",
  "jean luc",
  "jean marc",
  "jean françois",
  "marie claire",
  "marie claude",
  "maria jose",
  "maría josé",
  "josé luis",
  "jose luis",
  "juan carlos",
  "juan pablo",
  "luis miguel",
  "josé maría",
  "miguel ángel",
  "maria luisa",
  "hans peter",
  "karl heinz",
  "billy joe",
  "sarah jane",
  "emma jane",
  "peggy sue",
  "john paul",
  "lee ann",
  "josé ángel",
  "jose angel",
  "juan josé",
  "juan manuel",
  "juan antonio",
  "luis fernando",
  "maría fernanda",
  "maría elena",
  "ana paula",
  "joão pedro",
  "joão vítor",
  "jean michel",
  "jean marie",
  "jean françois",
]);
