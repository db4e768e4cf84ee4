// How many words at the head of a name are the given name: "Per Olav", "Mary Ann", "Jean Paul"?
import { TWO_PART_GIVEN, WESTERN_GIVEN } from "../lexicon/name-words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

interface Custom {
  countries: ReadonlySet<string>;
  first: ReadonlySet<string>;
  second: ReadonlySet<string>;
}

/** Given names that are borne in twos, where they are. */
const CUSTOMS: readonly Custom[] = [
  {
    countries: set("NO SE DK FI IS"),
    first: set(
      "per pål paul jan ole nils odd svein tor thor hans karl carl lars john jon knut arne bjørn björn geir leif olav rolf stein terje trond anders sven bengt anne ann anna inger eva ellen liv may maj mari maria kari kirsten karin marit gro unni else rut",
    ),
    second: set(
      "olav olaf ola erik eirik arne petter peter inge ingvar egil egill morten kristian christian magnus martin henrik fredrik gunnar harald halvor håkon ivar johan johannes jørgen kåre kjetil ove roar rune sigurd steinar tore torstein tommy åge willy einar olof anders gustaf gustav göran allan marie mari lise elin grete kristin britt karin helene margrethe brit berit beate sofie katrine cathrine lena lotta",
    ),
  },
  {
    countries: set("DE AT CH LI"),
    first: set("hans karl carl klaus heinz ernst franz anna eva ruth anne maria marie jan wolf"),
    second: set(
      "peter heinz dieter jürgen werner josef joseph georg ulrich joachim martin otto günter maria lena lisa sophie marie katharina luise rose kathrin philipp dietrich",
    ),
  },
  {
    countries: set("FR BE CH LU CA MC"),
    first: set("jean marie anne pierre paul"),
    second: set(
      "pierre paul claude luc marc françois francois michel marie jacques louis yves philippe charles baptiste christophe denis rené noël claire laure sophie france line ève hélène thérèse josée eve andré christine",
    ),
  },
  {
    countries: set("ES MX AR CO CL PE VE EC BO PY UY CR PA GT HN SV NI DO CU PR US PH"),
    first: set("josé jose juan luis maría maria ana carlos miguel francisco jesús rosa víctor marco"),
    second: set(
      "luis carlos pablo antonio manuel josé jose maría maria ángel angel miguel fernando alberto eduardo francisco javier ignacio enrique ramón jesús ramon elena fernanda luisa isabel teresa carmen dolores pilar paula lucía belén cristina beatriz andrés alejandro david guadalupe",
    ),
  },
  {
    countries: set("BR PT AO MZ"),
    first: set("joão joao josé jose ana maria luiz luís luis carlos paulo pedro antónio antônio"),
    second: set(
      "pedro paulo vitor vítor carlos luis luís gabriel miguel henrique eduardo fernando paula clara luiza carolina beatriz julia júlia cláudia rita sofia lúcia helena fernanda roberto augusto antonio antônio felipe",
    ),
  },
  {
    countries: set("IT"),
    first: set("gian pier maria anna carlo luca"),
    second: set("luca carlo paolo franco maria marco luigi chiara grazia teresa laura rita alberto"),
  },
];

/** At least one word; more only where a word is left for the family name. */
export function givenWords(tokens: readonly string[], country?: string): number {
  // "Um Ahmed", "Abu Bakr" are one name.
  if (tokens.length === 2 && /^(?:umm?|abu)$/i.test(tokens[0]!)) return 2;
  if (tokens.length < 3) return 1;
  const [first, second] = [tokens[0]!.toLowerCase(), tokens[1]!.toLowerCase()];
  if (TWO_PART_GIVEN.has(`${first} ${second}`)) return 2;
  if (/^(?:abdul|abd|abu|abdel|abdal|abdur|umm|nur|ali-)$/.test(first)) return 2;
  const double = CUSTOMS.some(
    (custom) => custom.countries.has(country ?? "") && custom.first.has(first) && custom.second.has(second),
  );
  if (double) return 2;
  // A middle name that is given to children, and a father's family name behind it, are told apart by the word alone.
  return tokens.length > 3 &&
    WESTERN_GIVEN.has(second) &&
    country !== undefined &&
    /^(?:ES|MX|AR|CO|CL|PE)$/.test(country)
    ? 2
    : 1;
}
